import { entryCollections } from '#schemas/registry.ts';
import { type Content, type Entry } from '#content/model.ts';
import { entryAddress, pageAddress, sections } from '#addresses.ts';
import { calendarWord, digestWord, feedFiles } from '#routes/addresses.ts';
import { type Language, languages } from '#i18n/languages.ts';
import { messagesOf } from '#i18n/messages.ts';
import { addressOf, addressOfName, namesWithPages, urlNameOf, wordingOf } from './wording.ts';

/** An address that an entry once had, and where it is now. */
export interface Redirect {
  language: Language;
  /** What follows the language in the old address, `['hankkeet', 'vanha-nimi']`. */
  segments: string[];
  from: string;
  to: string;
  title: string;
  /** The feeds and calendars beside the page, which programs of readers fetch again and again. */
  files: readonly string[];
}

/**
 * The earlier addresses of all entries. Each leads straight to where its entry is now, so there are no chains;
 * the check of the content refuses an old address that is in use, so there are no loops.
 */
export function redirects(content: Content): Redirect[] {
  const ofEntries = entryCollections.flatMap((collection) =>
    content[collection].flatMap((entry) => languages.flatMap((language) => redirectsOf(entry, language))),
  );
  return [...ofEntries, ...namesWithPages.flatMap((section) => redirectsOfNames(section, content))];
}

/** What a host should know of an old address: with and without its last slash, and the files beside it. */
export function movesOf({ from, to, files }: Redirect): { from: string; to: string }[] {
  return [
    { from, to },
    { from: from.slice(0, -1), to },
    ...files.map((file) => ({ from: from + file, to: to + file })),
  ];
}

function redirectsOf(entry: Entry, language: Language): Redirect[] {
  // Where a translation waits, the page shows the original's facts, and its earlier addresses lead there too.
  const { texts } = wordingOf(entry, language);
  const { collection } = entry;
  const to = addressOf(entry, language);
  return texts.aliases
    .map((alias) => ({
      language,
      segments: collection === 'pages' ? [alias] : [sections[collection][language], alias],
      from: collection === 'pages' ? pageAddress(language, alias) : entryAddress(collection, language, alias),
      to,
      title: texts.title,
      files: attachmentsOf(collection, language),
    }))
    .filter(({ from }) => from !== to)
    .flatMap((moved) => (collection === 'regions' ? [moved, digestRedirect(moved)] : [moved]));
}

/** The earlier addresses of the names that have a page each. */
function redirectsOfNames(section: (typeof namesWithPages)[number], content: Content): Redirect[] {
  return [...content[section].values()].flatMap((row) =>
    languages.flatMap((language) => {
      const to = addressOfName(section, row, language, content);
      // An organisation that is an authority had a page of its own, or could have had.
      const own = 'authority' in row && row.authority !== undefined ? [urlNameOf(row, language)] : [];
      return [...own, ...(row.aliases?.[language] ?? [])].map((alias) => {
        const from = entryAddress(section, language, alias);
        const segments = [sections[section][language], alias];
        return {
          language,
          segments,
          from,
          to,
          title: row.name[language],
          files: section === 'topics' ? Object.values(feedFiles) : [],
        };
      });
    }),
  );
}

/** A region's digest moves with its page. */
function digestRedirect({ language, segments, from, to, title }: Redirect): Redirect {
  const word = digestWord[language];
  return {
    language,
    segments: [...segments, word],
    from: `${from}${word}/`,
    to: `${to}${word}/`,
    title: messagesOf(language).region.digestOf(title),
    files: [],
  };
}

function attachmentsOf(collection: Entry['collection'], language: Language): string[] {
  const calendar = `${calendarWord[language]}.ics`;
  if (collection === 'regions') return [...Object.values(feedFiles), calendar];
  return collection === 'workshops' ? [calendar] : [];
}
