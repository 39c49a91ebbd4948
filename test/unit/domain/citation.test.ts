import { expect, test } from 'vitest';
import { citationOf } from '#domain/citation.ts';

const page = { title: 'Hanke & 100 %', titleLanguage: 'fi', language: 'sv' } as const;
const cite = (own: { name: string; publisher: string }) =>
  citationOf(page, 'https://example.fi/sv/projekt/hanke/', own, '2026-11-07');

test('a page is cited with its publisher, its version and its whole address', () => {
  expect(cite({ name: 'Sajten', publisher: 'Kommunen' }).text).toBe(
    'Kommunen: Hanke & 100 %. Sajten. Webbplatsen sammanställd 7.11.2026. https://example.fi/sv/projekt/hanke/',
  );
});

test('a publisher of the same name as the site is told once', () => {
  expect(cite({ name: 'Sajten', publisher: 'Sajten' }).text).not.toContain('Sajten. Sajten');
});

test('BibTeX reads the title as it stands, in the language it is written in', () => {
  const { bibtex } = cite({ name: 'Sajten', publisher: 'Kommunen' });
  expect(bibtex).toContain('title = {{Hanke \\& 100 \\%}}');
  expect(bibtex).toContain('language = {finnish}');
  expect(bibtex).toMatch(/^@misc\{sv-projekt-hanke,\n/);
});

test('reference managers get the same as CSL-JSON', () => {
  expect(cite({ name: 'Sajten', publisher: 'Kommunen' }).csl).toMatchObject({
    type: 'webpage',
    title: 'Hanke & 100 %',
    author: [{ literal: 'Kommunen' }],
    issued: { 'date-parts': [[2026, 11, 7]] },
    language: 'fi',
  });
});
