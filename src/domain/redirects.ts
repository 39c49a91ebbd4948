import { type Content, type Entry, entryCollections } from '#collections/content.ts';
import { entryAddress, pageAddress, sections } from '#i18n/addresses.ts';
import { type Language, languages } from '#i18n/languages.ts';
import { addressOf, wordingOf } from './wording.ts';

/** An address that an entry once had, and where it is now. */
export interface Redirect {
  language: Language;
  /** What follows the language in the old address, `['hankkeet', 'vanha-nimi']`. */
  segments: string[];
  from: string;
  to: string;
  title: string;
}

/**
 * The earlier addresses of all entries. Each leads straight to where its entry is now, so there are no chains;
 * the check of the content refuses an old address that is in use, so there are no loops.
 */
export function redirects(content: Content): Redirect[] {
  return entryCollections.flatMap((collection) =>
    content[collection].flatMap((entry) => languages.flatMap((language) => redirectsOf(entry, language))),
  );
}

function redirectsOf(entry: Entry, language: Language): Redirect[] {
  // Where a translation waits, the page shows the original's facts, and its earlier addresses lead there too.
  const { words } = wordingOf(entry, language);
  const { collection } = entry;
  const to = addressOf(entry, language);
  return words.aliases
    .map((alias) => ({
      language,
      segments: collection === 'pages' ? [alias] : [sections[collection][language], alias],
      from: collection === 'pages' ? pageAddress(language, alias) : entryAddress(collection, language, alias),
      to,
      title: words.title,
    }))
    .filter(({ from }) => from !== to);
}
