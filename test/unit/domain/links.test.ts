import { describe, expect, test } from 'vitest';
import { contextOf } from '#domain/context.ts';
import { sourceFacts } from '#domain/facts.ts';
import { addressIn, linkViews } from '#domain/links.ts';
import { source } from '#schemas/names.ts';
import { contentOf } from '../../setup/things.ts';
import { both } from '../../setup/both.ts';

const law = { fi: 'https://example.fi/fi/laki', sv: 'https://example.fi/sv/lag' };

describe('an address in another site', () => {
  test('is that of the reader, where it is known, and else tells in which language it is', () => {
    expect(addressIn(law, 'sv')).toEqual({ href: law.sv });
    expect(addressIn({ fi: law.fi }, 'sv')).toEqual({ href: law.fi, hreflang: 'fi' });
    expect(addressIn({ fi: law.fi }, 'fi')).toEqual({ href: law.fi });
    expect(addressIn({}, 'fi')).toBeUndefined();
  });

  test('that is the only one has the language of its document, if it has any', () => {
    expect(addressIn(law.fi, 'sv', 'fi')).toEqual({ href: law.fi, hreflang: 'fi' });
    expect(addressIn(law.fi, 'sv')).toEqual({ href: law.fi });
  });
});

test('a source that readers find in the other language alone says so', () => {
  const documents = {
    law: { kind: 'law', language: 'fi', url: law, checked: '2026-11-26' },
    page: { kind: 'web-page', language: 'fi', url: law.fi, checked: '2026-11-26' },
  };
  const sources = new Map(
    Object.entries(documents).map(([id, document]) => [
      id,
      { id, ...source.parse({ name: both(id, id), publisher: 'stm', ...document }) },
    ]),
  );
  const of = (language: 'fi' | 'sv') =>
    sourceFacts(['law', 'page'], contextOf(contentOf({ sources }), language, '2026-11-28'));
  expect(of('sv')).toEqual([
    { text: 'law', href: law.sv },
    { text: 'page', href: law.fi, hreflang: 'fi', note: 'på finska' },
  ]);
  expect(of('fi')).toEqual([
    { text: 'law', href: law.fi },
    { text: 'page', href: law.fi },
  ]);
});

test('a link that leads to the other language says so beside the name of the account', () => {
  const context = contextOf(contentOf({}), 'fi', '2026-11-28');
  expect(linkViews([{ kind: 'blog', url: { sv: law.sv }, handle: '@a' }], context)).toEqual([
    { text: 'Blogi', href: law.sv, language: 'sv', note: '@a, ruotsiksi' },
  ]);
});

test('a source does not repeat the date that it is told with', () => {
  const row = source.parse({
    name: both('A', 'A'),
    publisher: 'stm',
    kind: 'news',
    language: 'fi',
    date: '2014-01-23',
  });
  const context = contextOf(
    contentOf({ sources: new Map([['a', { id: 'a', ...row }]]) }),
    'fi',
    '2026-11-28',
  );
  expect(sourceFacts(['a'], context, '2014-01-23')).toEqual([{ text: 'A' }]);
  expect(sourceFacts(['a'], context, '2014-01')).toEqual([{ text: 'A', note: '23.1.2014' }]);
});
