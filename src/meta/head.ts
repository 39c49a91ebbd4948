import { absolute, feedAddress, homeAddress, rootAddress } from '#i18n/addresses.ts';
import { type Language, languages, otherLanguage } from '#i18n/languages.ts';
import { isIndexable, type PageInfo } from '#domain/page.ts';
import { wordsOf } from '#i18n/words.ts';
import { site } from '../site.ts';

/** One element of the head, as plain data. */
export type HeadTag =
  | { tag: 'title'; text: string }
  | { tag: 'meta'; attributes: Readonly<Record<string, string>> }
  | { tag: 'link'; attributes: Readonly<Record<string, string>> }
  | { tag: 'json'; text: string };

/** Open Graph writes a locale with an underscore. */
const openGraphLocales: Record<Language, string> = { fi: 'fi_FI', sv: 'sv_FI' };

/** What search engines, link previews and feed readers read in the head of a page. */
export function headTags(page: PageInfo, extra: readonly HeadTag[] = []): HeadTag[] {
  const { language } = page;
  const address = absolute(page.address[language]);
  const siteName = site.name[language];
  return [
    { tag: 'title', text: page.title === siteName ? siteName : `${page.title} – ${siteName}` },
    meta('description', page.description),
    ...languageTags(page),
    property('og:title', page.title),
    property('og:description', page.description),
    property('og:type', page.published === undefined ? 'website' : 'article'),
    property('og:url', address),
    property('og:site_name', siteName),
    property('og:locale', openGraphLocales[language]),
    ...(page.writtenIn.includes(otherLanguage(language))
      ? [property('og:locale:alternate', openGraphLocales[otherLanguage(language)])]
      : []),
    {
      tag: 'link',
      attributes: {
        rel: 'alternate',
        type: 'application/rss+xml',
        title: `${siteName}: ${wordsOf(language).sections.news.title}`,
        href: feedAddress('news', language),
      },
    },
    ...extra,
  ];
}

/** The head of the page at the root: each language's front page is an alternate, the choice itself the default. */
export function languageChoiceHead(): HeadTag[] {
  return [
    meta('description', languages.map((language) => `${site.tagline[language]}.`).join(' ')),
    link('canonical', absolute(rootAddress())),
    ...languages.map((language) => alternate(language, absolute(homeAddress(language)))),
    alternate('x-default', absolute(rootAddress())),
  ];
}

/** The head of a page that search engines should not list. */
export function noIndexHead(): HeadTag[] {
  return [meta('robots', 'noindex')];
}

/**
 * Each version of a page names itself and the others. A frame whose text waits for translation claims nothing
 * and sends search engines to the original.
 */
function languageTags(page: PageInfo): HeadTag[] {
  if (page.indexable === false) return [meta('robots', 'noindex')];
  if (!isIndexable(page)) {
    const original = page.writtenIn[0];
    return [
      meta('robots', 'noindex'),
      ...(original === undefined ? [] : [link('canonical', absolute(page.address[original]))]),
    ];
  }
  const [first] = page.writtenIn;
  return [
    link('canonical', absolute(page.address[page.language])),
    ...page.writtenIn.map((language) => alternate(language, absolute(page.address[language]))),
    ...(first === undefined ? [] : [alternate('x-default', absolute(page.address[first]))]),
  ];
}

function meta(name: string, content: string): HeadTag {
  return { tag: 'meta', attributes: { name, content } };
}

function property(name: string, content: string): HeadTag {
  return { tag: 'meta', attributes: { property: name, content } };
}

function link(rel: string, href: string): HeadTag {
  return { tag: 'link', attributes: { rel, href } };
}

function alternate(hreflang: string, href: string): HeadTag {
  return { tag: 'link', attributes: { rel: 'alternate', hreflang, href } };
}
