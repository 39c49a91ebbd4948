import { staffWords } from '#cli/messages/messages.ts';
import { type Language, languages, type OfEvery } from '#i18n/languages.ts';
import { type EntryCollection, entryCollections } from '#schemas/registry.ts';
import type { AddedCollection } from './names.ts';

/** The kind of item or name that somebody means: by its folder, or by what it is called in any language of the staff. */
export function kindMeant(
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

/** The language of the site that somebody means by its code or its name. */
export function languageIn(told: string): { language: Language } | undefined {
  const language = languages.find((each) => calls[each].test(told));
  return language && { language };
}

const calls: OfEvery<RegExp> = {
  fi: /^(?:fi|suomi|suomeksi|finska|finnish)$/i,
  sv: /^(?:sv|se|ruotsi|ruotsiksi|svenska|swedish)$/i,
  en: /^(?:en|englanti|englanniksi|engelska|english)$/i,
};

/** What people call the kinds besides. */
const otherWords: Readonly<Partial<Record<EntryCollection, readonly string[]>>> = {
  workshops: ['tilaisuus', 'tapahtuma', 'tillställning', 'evenemang', 'workshop'],
  regions: ['alue', 'område'],
  news: ['tiedote', 'nyheter', 'uutiset'],
};
