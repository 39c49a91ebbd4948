import type { Language } from '#i18n/languages.ts';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { municipalities } from '#places/municipalities.ts';
import { languages } from '#i18n/languages.ts';
import { messagesOf } from '#i18n/messages.ts';
import { readFile, readPage, textOf } from '../setup/pages.ts';

/** Each municipality of the mainland and the end of the address of who answers there, from the official register. */
const answered = municipalities.filter(({ authority }) => authority !== 'hva-91');

test.each(languages)(
  'in %s every municipality leads without a script to a page where it is a sentence and its authority has a site or tells that none is known',
  (language) => {
    const { $ } = readPage('real', language === 'fi' ? '/fi/oma-alue/' : '/sv/mitt-omrade/');
    const hrefs = new Map(
      $('main a')
        .map((_, link) => [[$(link).text(), $(link).attr('href') ?? '']])
        .get() as [string, string][],
    );
    const codes = new Map(authorityCodes('real', language).map(([code, href]) => [code, href]));
    const wrong = answered.filter((place) => {
      const [page, anchor] = (hrefs.get(place[language]) ?? '').split('#');
      if (page === undefined || page !== codes.get(place.authority)) return true;
      const target = readPage('real', page).$;
      const named = target(`[id="${decodeURIComponent(anchor ?? '')}"]`);
      return (
        named.text() !== place[language] ||
        (target('section[aria-labelledby=authority] a[href^="https:"]').length === 0 &&
          !target('section[aria-labelledby=authority]')
            .text()
            .includes(messagesOf(language).authority.noWebsite))
      );
    });
    expect(answered.length + 16).toBe(308);
    expect(wrong.map((place) => place[language])).toEqual([]);
  },
);

/** The page of each authority by its official code, as the open data tells them. */
function authorityCodes(site: 'real', language: Language): [string, string][] {
  const { records } = JSON.parse(readFile(site, '/data/authorities.json').toString()) as {
    records: { id: string; address: Record<string, string> }[];
  };
  return records.map(({ id, address }) => [id, new URL(address[language] ?? '').pathname]);
}

test('the page says how old its postcodes are', () => {
  expect(textOf(readPage('real', '/fi/oma-alue/'))).toContain(
    'Postin postinumerotiedosto 13. huhtikuuta 2024',
  );
});

test('the form sends nothing about the reader', () => {
  const { $ } = readPage('real', '/fi/');
  expect($('form[action="/fi/oma-alue/"] [name]').length).toBe(0);
});

test('the data of the field is at most 45 kB on the wire', () => {
  expect(brotliCompressSync(readFile('real', '/fi/oma-alue/areas.json')).length).toBeLessThan(45_000);
});
