import { stringify } from 'yaml';
import { staffWords } from '#cli/messages/messages.ts';
import { problemText, type StaffLanguage } from '#i18n/problems.ts';
import { judgeName } from '#source/judge.ts';
import { problemsOfNameFile } from '#check/schema.ts';
import { asName } from '#source/closest-match.ts';
import { readYaml } from '#source/yaml.ts';
import { organisation } from '#schemas/names.ts';
import { languages } from '#i18n/languages.ts';
import type { Questions } from './ask.ts';

/** Names that a writer may add by a command. */
export type AddedCollection = 'organisations' | 'topics' | 'glossary';

/** The file of a new name. */
export interface NewName {
  collection: AddedCollection;
  id: string;
  text: string;
}

/** Makes a name of what was told, and asks for the rest; a sentence where something is missing or wrong. */
export async function gatherName(
  collection: AddedCollection,
  told: Readonly<Record<string, string | undefined>>,
  staff: StaffLanguage,
  questions: Questions | undefined,
): Promise<NewName | string> {
  const words = staffWords[staff].new;
  const kinds = organisation.shape.kind.options;
  const wanted: { option: string; question: string; choice?: string }[] = [
    ...languages.map((language) => ({
      option: `name-${language}`,
      question: words.askName(staffWords[staff].languages[language]),
    })),
    ...(collection === 'organisations'
      ? [
          {
            option: 'event-kind',
            question: words.askOrganisationKind(kinds.join(', ')),
            choice: ` ${kinds.join('|')}`,
          },
        ]
      : []),
    ...(collection === 'glossary'
      ? languages.map((language) => ({
          option: `definition-${language}`,
          question: words.askDefinition(staffWords[staff].languages[language]),
        }))
      : []),
  ];
  const missing = wanted.filter(({ option }) => told[option] === undefined);
  if (questions === undefined && missing.length > 0)
    return words.missing(missing.map(({ option, choice }) => `--${option}${choice ?? ''}`).join(', '));
  const answers: Record<string, string | undefined> = { ...told };
  for (const { option, question } of wanted)
    while (!answers[option]?.trim() && questions !== undefined)
      answers[option] = await questions.ask(question);
  for (;;) {
    const name = newName(collection, answers);
    const fields = readYaml('', name.text, 1);
    const [wrong] = problemsOfNameFile({ collection, fields, judged: judgeName({ collection, fields }) });
    if (wrong === undefined && name.id !== '') return name;
    if (wrong === undefined) {
      const [first] = languages;
      const wordless = words.nameWordless(answers['id'] ?? answers[`name-${first}`] ?? '');
      if (questions === undefined) return wordless;
      questions.tell(wordless);
      delete answers['id'];
      answers[`name-${first}`] = await questions.ask(words.askName(staffWords[staff].languages[first]));
      continue;
    }
    if (questions === undefined) return problemText(wrong, staff);
    questions.tell(problemText(wrong, staff));
    const again =
      wanted.find(({ option }) => textAt(wrong.values, 'field').startsWith(option.split('-')[0] ?? '')) ??
      wanted.at(-1);
    if (again === undefined) return name;
    answers[again.option] = await questions.ask(again.question);
  }
}

function newName(
  collection: AddedCollection,
  answers: Readonly<Record<string, string | undefined>>,
): NewName {
  const both = (of: string) =>
    Object.fromEntries(languages.map((language) => [language, answers[`${of}-${language}`]]));
  const data = {
    name: both('name'),
    ...(collection === 'organisations' && { kind: answers['event-kind'] }),
    ...(collection === 'glossary' && { definition: both('definition') }),
  };
  const id = asName(answers['id'] ?? answers[`name-${languages[0]}`] ?? '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return { collection, id, text: stringify(data, { lineWidth: 0 }) };
}

function textAt(values: object, name: string): string {
  const value = (values as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : '';
}
