import { entrySchemasOf, type EntryCollection, entryCollections } from '#schemas/registry.ts';
import { staffWords } from '#cli/messages/messages.ts';
import { asName } from '#source/closest-match.ts';
import { type Language, languages } from '#i18n/languages.ts';
import type { StaffLanguage } from '#i18n/problems.ts';
import { isList, valueOf } from './answers.ts';
import { askField, resolved, wrongWith } from './ask-field.ts';
import type { Questions } from './ask.ts';
import type { KnownThings } from './known.ts';
import { kindMeant, languageIn } from './kinds.ts';
import { gatherName, type NewName } from './names.ts';
import { requiredFields } from './template.ts';

/** What a new item is made of. */
export interface NewEntry {
  collection: EntryCollection;
  language: Language;
  id: string;
  values: Record<string, unknown>;
  /** Names that were added in passing. */
  names: NewName[];
}

/** What is there already. */
export interface World {
  known: KnownThings;
  /** Whether there is a folder of this name, `news/muutto`. */
  isTaken: (folder: string) => boolean;
}

/** What may be told as an option: `--kind news --lang fi --title "…"`, and any field of the item. */
export function entryOptions(): Record<string, { type: 'string'; multiple?: boolean }> {
  const fields = entryCollections.flatMap((collection) =>
    Object.entries(entrySchemasOf[collection].original.shape).map(([name, schema]): [string, boolean] => [
      name,
      isList(schema),
    ]),
  );
  return {
    ...Object.fromEntries(fields.map(([name, multiple]) => [name, { type: 'string', multiple }])),
    lang: { type: 'string' },
    id: { type: 'string' },
    ...Object.fromEntries(
      languages
        .flatMap((language) => [`name-${language}`, `definition-${language}`])
        .map((name) => [name, { type: 'string' as const }]),
    ),
    translate: { type: 'string' },
    // The kind of item; an event's own kind is `event-kind`.
    kind: { type: 'string' },
    'event-kind': { type: 'string' },
  };
}

/** Takes what was told and asks for the rest; a sentence that says what is missing, where nobody can be asked. */
export async function gatherEntry(
  told: Told,
  staff: StaffLanguage,
  questions: Questions | undefined,
  world: World,
): Promise<NewEntry | NewName | string> {
  const words = staffWords[staff].new;
  const kinds = Object.values({ ...staffWords[staff].kinds, ...staffWords[staff].nameKinds }).join(', ');
  if (told['kind'] === undefined && questions === undefined) return words.missing('--kind, --lang, --title');
  const kind = await answered(
    textOrNothing(told['kind']),
    words.askKind(kinds),
    kindMeant,
    questions,
    (each) => words.kindUnknown(each, kinds),
  );
  if (typeof kind === 'string') return kind;
  if ('name' in kind)
    return gatherName(kind.name, told as Record<string, string | undefined>, staff, questions);
  const { collection } = kind;
  const ofSite = languages.map((each) => `${each} = ${staffWords[staff].languages[each]}`).join(', ');
  const language = await answered(
    textOrNothing(told['lang']),
    words.askLanguage(ofSite),
    languageIn,
    questions,
    (each) => staffWords[staff].languageUnknown(each, languages.join(', ')),
  );
  if (typeof language === 'string') return language;

  const names: NewName[] = [];
  const values: Record<string, unknown> = {};
  const missing: string[] = [];
  const required = requiredFields(collection);
  const context = { collection, staff, known: world.known, names };
  const ask = (name: string, questions: Questions) =>
    askField(name, { ...context, questions, isOptional: !required.includes(name) });
  for (const name of new Set([
    'title',
    ...required,
    ...wished[collection],
    ...Object.keys(entrySchemasOf[collection].original.shape),
  ])) {
    const option = name === 'kind' ? told['event-kind'] : told[name];
    if (option !== undefined) {
      const value = resolved(name, valueOf(collection, name, option), context);
      const wrong = await wrongWith(name, value, context);
      if (wrong === undefined) values[name] = value;
      else if (questions === undefined) return wrong;
      else {
        questions.tell(wrong);
        values[name] = await ask(name, questions);
      }
    } else if (questions !== undefined && (required.includes(name) || wished[collection].includes(name)))
      values[name] = await ask(name, questions);
    else if (required.includes(name)) missing.push(name === 'kind' ? '--event-kind' : `--${name}`);
  }
  if (missing.length > 0) return words.missing(missing.join(', '));
  const suggested = freeName(collection, textOrNothing(values['title']) ?? '', world);
  const id = await answered(
    textOrNothing(told['id']) ?? (questions === undefined ? suggested : undefined),
    words.askId(suggested),
    (answer) => folderName(collection, answer || suggested, world),
    questions,
    (answer) =>
      asName(answer) === answer && answer !== ''
        ? words.idTaken(`${collection}/${answer}`, `npm run new -- --translate ${collection}/${answer}`)
        : words.idWrong(answer, freeName(collection, answer, world)),
  );
  return typeof id === 'string' ? id : { collection, language: language.language, id: id.id, values, names };
}

/** Asks until an answer can be read; where nobody can be asked, the complaint. */
async function answered<Read extends object>(
  first: string | undefined,
  question: string,
  read: (answer: string) => Read | undefined,
  questions: Questions | undefined,
  complain: (answer: string) => string,
): Promise<Read | string> {
  for (let answer = first; ; answer = undefined) {
    const said = answer ?? (await questions?.ask(question)) ?? '';
    const found = read(said.trim());
    if (found !== undefined) return found;
    if (questions === undefined) return complain(said);
    questions.tell(complain(said));
  }
}

/** A name for a folder that nothing has yet, of a title. */
function freeName(collection: EntryCollection, title: string, { isTaken }: World): string {
  const whole = asName(title) || 'a';
  const name = (whole.length <= 60 ? whole : whole.slice(0, 61).replace(/-[^-]*$/, ''))
    .slice(0, 60)
    .replace(/-+$/, '');
  for (let count = 1; ; count++) {
    const each = count === 1 ? name : `${name}-${count}`;
    if (!isTaken(`${collection}/${each}`)) return each;
  }
}

function folderName(collection: EntryCollection, id: string, { isTaken }: World): { id: string } | undefined {
  return id !== '' && asName(id) === id && !isTaken(`${collection}/${id}`) ? { id } : undefined;
}

function textOrNothing(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** What an item hardly does without, though it may: these are asked for, too. */
const wished: Readonly<Record<EntryCollection, readonly string[]>> = {
  workshops: ['startTime', 'endTime', 'place', 'organiser', 'regions'],
  projects: ['period', 'funding', 'lead', 'regions'],
  news: ['regions', 'publisher', 'topics'],
  regions: [],
  pages: [],
};

type Told = Readonly<Record<string, string | string[] | undefined>>;
