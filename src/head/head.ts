import { absolute, feedAddress, homeAddress, rootAddress } from '#addresses.ts';
import type { FeedFormat } from '#routes/addresses.ts';
import { helsinkiTime } from '#i18n/dates.ts';
import { type Language, languages, otherLanguage } from '#i18n/languages.ts';
import { alternatesOf, isIndexable, type PageInfo, titleLength, windowName } from '#domain/pages/page.ts';
import { messagesOf } from '#i18n/messages.ts';
import { site } from '../site.ts';
import { pictureSize } from '#domain/share-image-size.ts';

/** One element of the head, as plain data. */
export type HeadTag =
  | { tag: 'title'; text: string }
  | { tag: 'meta'; attributes: Readonly<Record<string, string>> }
  | { tag: 'link'; attributes: Readonly<Record<string, string>> }
  | { tag: 'json'; text: string };

/** The formats of feeds, and what they are called on the web. */
export const feedTypes = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
} as const satisfies Record<FeedFormat, string>;

/** Open Graph writes a locale with an underscore. */
const openGraphLocales: Record<Language, string> = { fi: 'fi_FI', sv: 'sv_FI', en: 'en_GB' };

/** Search results show about this much of a description. */
const descriptionLength = 160;

/**
 * What search engines, link previews and feed readers read in the head of a page. Each takes the description.
 *
 * @param news The page of the news, whose feed every page offers.
 */
export function headTags(page: PageInfo, news: string | undefined, extra: readonly HeadTag[]): HeadTag[] {
  const { language } = page;
  const siteName = site.name[language];
  return [
    { tag: 'title', text: documentTitle(page, siteName) },
    meta('description', shorten(page.description, descriptionLength)),
    ...languageTags(page),
    property('og:title', page.title),
    property('og:type', page.published === undefined ? 'website' : 'article'),
    property('og:url', absolute(page.address[language])),
    property('og:site_name', siteName),
    ...pictureTags(page),
    ...localeTags(page),
    ...timeTags(page),
    ...(news === undefined
      ? []
      : [feedTag('rss', `${siteName}: ${messagesOf(language).sections.news.title}`, feedAddress(news))]),
    linkTag('manifest', `${homeAddress(language)}site.webmanifest`),
    ...extra,
  ];
}

/**
 * The title of the window: with the name of the site, where both fit: `Soite 2.0 – Sote-uudistus maakunnissa`.
 * A title that has too little room alone gives way to its short name; without one it is left whole, since search
 * engines read all of it and cut only what they show. One of several alike says what tells it apart.
 */
export function documentTitle(
  page: Pick<PageInfo, 'title' | 'shortTitle' | 'apart'>,
  siteName: string,
): string {
  const name = `${windowName(page)}${page.apart === undefined ? '' : ` (${page.apart})`}`;
  const both = `${name} – ${siteName}`;
  return name === siteName || both.length > titleLength ? name : both;
}

/** A text cut at a word, so that with its dots it is at most `length` long; a text that fits stays as it is. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '');
  const end = /\s/.test(text.charAt(cut.length)) ? cut.length : cut.search(/\s\S*$/);
  return `${(end > 0 ? cut.slice(0, end) : cut).replace(/[\s,;:.–-]+$/, '')}…`;
}

/** The feeds of what a page lists, in every format. */
export function feedTags(
  page: PageInfo,
  formats: readonly FeedFormat[] = ['rss', 'atom', 'json'],
): HeadTag[] {
  const address = page.address[page.language];
  return formats.map((format) =>
    feedTag(format, `${site.name[page.language]}: ${page.title}`, feedAddress(address, format)),
  );
}

function feedTag(format: FeedFormat, title: string, href: string): HeadTag {
  return { tag: 'link', attributes: { rel: 'alternate', type: feedTypes[format], title, href } };
}

/** The head of the page at the root: each language's front page is an alternate, the choice itself the default. */
export function languageChoiceHead(): HeadTag[] {
  return [
    meta('description', languages.map((language) => `${site.tagline[language]}.`).join(' ')),
    linkTag('canonical', absolute(rootAddress())),
    ...languages.map((language) => alternate(language, absolute(homeAddress(language)))),
    alternate('x-default', absolute(rootAddress())),
  ];
}

/** The head of a page that has moved: search engines follow it to the new address. */
export function movedHead(title: string, to: string): HeadTag[] {
  return [{ tag: 'title', text: title }, ...noIndexHead(), linkTag('canonical', absolute(to))];
}

/** The head of a page that search engines should not list. */
export function noIndexHead(): HeadTag[] {
  return [meta('robots', 'noindex')];
}

/**
 * Each version of a page names itself and the others. An untranslated page claims nothing
 * and sends search engines to the original.
 */
function languageTags(page: PageInfo): HeadTag[] {
  if (page.indexable === false) return [meta('robots', 'noindex')];
  if (!isIndexable(page)) {
    const original = page.writtenIn[0];
    return [
      meta('robots', 'noindex'),
      ...(original === undefined ? [] : [linkTag('canonical', absolute(page.address[original]))]),
    ];
  }
  return [
    linkTag('canonical', absolute(page.address[page.language])),
    ...alternatesOf(page).map(({ language, address }) => alternate(language, absolute(address))),
  ];
}

function pictureTags({ picture, title }: PageInfo): HeadTag[] {
  return [
    property('og:image', absolute(picture)),
    // With its size known, a picture is shown already the first time that a link is shared.
    property('og:image:width', String(pictureSize.width)),
    property('og:image:height', String(pictureSize.height)),
    property('og:image:alt', title),
    meta('twitter:card', 'summary_large_image'),
  ];
}

function localeTags({ language, writtenIn }: PageInfo): HeadTag[] {
  const other = otherLanguage(language);
  return [
    property('og:locale', openGraphLocales[language]),
    ...(writtenIn.includes(other) ? [property('og:locale:alternate', openGraphLocales[other])] : []),
  ];
}

/** When an article came out and last changed, if the days are known. */
function timeTags({ published, modified }: PageInfo): HeadTag[] {
  if (published?.length !== 10) return [];
  return [
    property('article:published_time', helsinkiTime(published, '00:00')),
    ...(modified?.length === 10 ? [property('article:modified_time', helsinkiTime(modified, '00:00'))] : []),
  ];
}

function meta(name: string, content: string): HeadTag {
  return { tag: 'meta', attributes: { name, content } };
}

function property(name: string, content: string): HeadTag {
  return { tag: 'meta', attributes: { property: name, content } };
}

function linkTag(rel: string, href: string): HeadTag {
  return { tag: 'link', attributes: { rel, href } };
}

function alternate(hreflang: string, href: string): HeadTag {
  return { tag: 'link', attributes: { rel: 'alternate', hreflang, href } };
}
