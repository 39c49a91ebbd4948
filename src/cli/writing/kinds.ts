import { staffWords } from '#cli/messages/messages.ts';
import type { Language } from '#i18n/languages.ts';
import { type EntryCollection, entryCollections } from '#schemas/registry.ts';
import type { AddedCollection } from './names.ts';

/** The kind of item or name that somebody means: by its folder, or by what it is called in any language of the staff. */
export function kindOf(
  told: string,
): { collection: EntryCollection } | { name: AddedCollection } | undefined {
  const called = told.toLowerCase();
  const collection = entryCollections.find((each) =>
    [
      each,
      ...Object.values(staffWords).map(({ kinds }) => kinds[each]),
      ...(otherWords[each] ?? []),
    ].includes(called),
  );
  if (collection !== undefined) return { collection };
  const name = (['organisations', 'topics', 'glossary'] as const).find((each) =>
    [each, ...Object.values(staffWords).map(({ nameKinds }) => nameKinds[each])].includes(called),
  );
  return name && { name };
}

/** The language that somebody means by its code or its name. */
export function languageIn(told: string): { language: Language } | undefined {
  if (/^(?:fi|suomi|suomeksi|finska|finnish)$/i.test(told)) return { language: 'fi' };
  return /^(?:sv|se|ruotsi|ruotsiksi|svenska|swedish)$/i.test(told) ? { language: 'sv' } : undefined;
}

/** What people call the kinds besides. */
const otherWords: Readonly<Partial<Record<EntryCollection, readonly string[]>>> = {
  workshops: ['tilaisuus', 'tapahtuma', 'tillställning', 'evenemang', 'workshop'],
  regions: ['alue', 'område'],
  news: ['tiedote', 'nyheter', 'uutiset'],
};
