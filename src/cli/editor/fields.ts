import type { FieldPath } from '#schemas/walk.ts';
import type { Language, OfEvery } from '#i18n/languages.ts';
import { type FieldName, fieldsFi } from './fields-fi.ts';
import { fieldsEn } from './fields-en.ts';
import { fieldsSv } from './fields-sv.ts';

const texts: OfEvery<Readonly<Record<FieldName, string>>> = { fi: fieldsFi, sv: fieldsSv, en: fieldsEn };

/** What a field is for, in the words of its most special name: `projects.regions` before `regions`. */
export function describeField(collection: string, path: FieldPath, language: Language): string | undefined {
  const names = path.filter((key) => typeof key === 'string');
  // `steering.people.name` is told by `people.name`, wherever people stand.
  const ends = names.map((_name, index) => names.slice(index).join('.'));
  const name = [`${collection}.${names.join('.')}`, ...ends].find(isFieldName);
  return name && texts[language][name];
}

function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(fieldsFi, name);
}
