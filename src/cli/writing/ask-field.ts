import { describeField } from '#cli/editor/fields.ts';
import { staffWords } from '#cli/messages/messages.ts';
import { problemsOfField } from '#check/schema.ts';
import type { EntryCollection } from '#schemas/registry.ts';
import { leastOf } from '#schemas/walk.ts';
import { languages } from '#i18n/languages.ts';
import { problemText, type StaffLanguage } from '#i18n/problems.ts';
import { isList, schemaOfField, valueOf } from './answers.ts';
import type { Questions } from './ask.ts';
import { type KnownThings, targetOf } from './known.ts';
import { gatherName, type NewName } from './names.ts';

/** Asks for a field until the answer is one it accepts; an empty answer leaves out what may be left out. */
export async function askField(name: string, context: FieldContext): Promise<unknown> {
  const { collection, staff, questions, isOptional } = context;
  const words = staffWords[staff].new;
  const schema = schemaOfField(collection, name);
  const least = isList(schema) && schema !== undefined ? (leastOf(schema) ?? 1) : undefined;
  const label = describeField(collection, [name], staff) ?? name;
  questions.tell(isOptional ? `${label} ${words.mayBeEmpty}` : label);
  for (;;) {
    const answers: string[] = [];
    while (answers.length < (isOptional ? 1 : (least ?? 1)))
      answers.push(
        await questions.ask(
          least === undefined || isOptional ? `  ${name}` : words.askItem(answers.length + 1, least),
        ),
      );
    if (isOptional && answers.every((each) => each === '')) return undefined;
    const told = valueOf(collection, name, least === undefined ? (answers[0] ?? '') : answers);
    const value = resolved(name, told, context);
    const added = await addUnknown(name, value, context);
    const wrong = await wrongWith(name, added, context);
    if (wrong === undefined) return added;
    questions.tell(wrong);
  }
}

/** Offers to add an organisation or a topic that is not there yet, without losing any answer. */
async function addUnknown(name: string, value: unknown, context: FieldContext): Promise<unknown> {
  const { collection, staff, questions, names } = context;
  const target = targetOf(schemaOfField(collection, name));
  if (target !== 'organisations' && target !== 'topics') return value;
  const words = staffWords[staff].new;
  const done: string[] = [];
  for (const each of [value].flat().map(String)) {
    if (referenceId(target, each, context) !== undefined || !isYes(await questions.ask(words.askAdd(each)))) {
      done.push(each);
      continue;
    }
    const added = await gatherName(
      target,
      { [`name-${languages[0]}`]: /[\p{Lu} ]/u.test(each) ? each : undefined },
      staff,
      questions,
    );
    if (typeof added === 'string') continue;
    names.push(added);
    done.push(added.id);
  }
  return Array.isArray(value) ? done : done[0];
}

/** What is wrong with an answer, in a sentence. */
export async function wrongWith(
  name: string,
  value: unknown,
  context: AnswerContext,
): Promise<string | undefined> {
  const { collection, staff } = context;
  const [wrong] = problemsOfField(collection, name, value);
  if (wrong !== undefined) return problemText(wrong, staff);
  const place = name === 'place' ? (value as { municipality?: string }).municipality : undefined;
  const target = place === undefined ? targetOf(schemaOfField(collection, name)) : 'municipalities';
  if (target === undefined) return undefined;
  const unknown = [place ?? value]
    .flat()
    .find((each) => referenceId(target, String(each), context) === undefined);
  if (unknown === undefined) return undefined;
  const kind =
    target === 'organisations' || target === 'topics' ? staffWords[staff].nameKinds[target] : undefined;
  return staffWords[staff].new.notKnown(String(unknown), kind && `npm run new -- --kind ${kind}`);
}

/** References by their ids, where people called things by their names. */
export function resolved(name: string, value: unknown, context: AnswerContext): unknown {
  if (name === 'place') {
    const { municipality, ...rest } = value as { municipality?: string };
    return municipality === undefined
      ? value
      : { municipality: context.known('municipalities', municipality) ?? municipality, ...rest };
  }
  const target = targetOf(schemaOfField(context.collection, name));
  if (target === undefined) return value;
  const id = (each: unknown) => referenceId(target, String(each), context) ?? each;
  return Array.isArray(value) ? value.map(id) : id(value);
}

function referenceId(target: string, called: string, { known, names }: AnswerContext): string | undefined {
  return (
    known(target, called) ?? names.find(({ collection, id }) => collection === target && id === called)?.id
  );
}

function isYes(answer: string): boolean {
  return /^(?:k|kyllä|j|ja|y|yes)$/i.test(answer);
}

/** What an answer is judged by: the kind of item, what is there already, and the names that were added in passing. */
interface AnswerContext {
  collection: EntryCollection;
  staff: StaffLanguage;
  known: KnownThings;
  names: NewName[];
}

interface FieldContext extends AnswerContext {
  questions: Questions;
  isOptional: boolean;
}
