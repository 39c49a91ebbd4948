import { formatShortDate } from '#i18n/dates.ts';
import type { OfEvery } from '#i18n/languages.ts';
import { messagesOf } from '#i18n/messages.ts';
import type { PageInfo } from './pages/page.ts';

/** A page as works that name it write it: a sentence, BibTeX, and an item of CSL-JSON for reference managers. */
export interface Citation {
  text: string;
  bibtex: string;
  csl: object;
}

/**
 * How to cite a page. The version is the day the site was built; the day of reading is added by who reads.
 *
 * @param url The whole address of the page.
 * @example `Vårdreformen i landskapen: Soite 2.0. Webbplatsen sammanställd 27.11.2026. https://example.fi/sv/projekt/soite-2-0/`
 */
export function citationOf(
  { title, titleLanguage, language }: Pick<PageInfo, 'title' | 'titleLanguage' | 'language'>,
  url: string,
  own: { name: string; publisher: string },
  today: string,
): Citation {
  const version = messagesOf(language).publisher.version(formatShortDate(today, language));
  const [year, month, day] = today.split('-');
  const within = own.name === own.publisher ? [] : [own.name];
  const id = new URL(url).pathname.split('/').filter(Boolean).join('-');
  const fields = {
    title: `{${forBibtex(title)}}`,
    author: `{${forBibtex(own.publisher)}}`,
    ...(within.length > 0 && { howpublished: forBibtex(own.name) }),
    year,
    url,
    note: version,
    language: bibtexLanguage[titleLanguage],
  };
  return {
    text: `${[`${own.publisher}: ${title}`, ...within, version].map(closed).join(' ')} ${url}`,
    bibtex: `@misc{${id},\n${Object.entries(fields)
      .map(([key, value]) => `  ${key} = {${value}}`)
      .join(',\n')}\n}`,
    csl: {
      id,
      type: 'webpage',
      URL: url,
      language: titleLanguage,
      title,
      'container-title': own.name,
      author: [{ literal: own.publisher }],
      issued: { 'date-parts': [[Number(year), Number(month), Number(day)]] },
    },
  };
}

/** With a full stop, if it ends with no sign of its own. */
function closed(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** The signs that mean something to TeX. */
function forBibtex(text: string): string {
  return text
    .replace(/[\\{}]/g, '')
    .replace(/[&%$#_]/g, '\\$&')
    .replace(/~/g, '\\textasciitilde{}');
}

const bibtexLanguage: OfEvery<string> = { fi: 'finnish', sv: 'swedish', en: 'british' };
