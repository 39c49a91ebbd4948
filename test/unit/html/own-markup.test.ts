import { describe, expect, test } from 'vitest';
import { ownScriptHashes, ownScripts, sourceHash } from '#head/own-scripts.ts';
import { requireOwnMarkup } from '#html/own-markup.ts';
import { isOwnStyle } from '#html/own-styles.ts';
import { securityPolicy } from '#html/security-policy.ts';
import { readHtml } from '#source/html.ts';

const sheets = ['@layer a,b;', '@layer b{p{color:red}}'];
const publish = (html: string) => requireOwnMarkup(readHtml(html), '/', sheets);

describe('a page is not published', () => {
  test.each([
    ['with a script that the site did not make', '<script>document.title=911</script>'],
    ['with its own script and more', `<script>${ownScripts.moved};document.title=911</script>`],
    ['with a script of another site', '<script src="https://example.org/x.js"></script>'],
    ['with a script among the files of writers', '<script src="/files/news/a/x.js"></script>'],
    ['with a style that the site did not make', '<style>p{display:none}</style>'],
    ['with a style sheet of another site', '<link rel="stylesheet" href="https://example.org/x.css">'],
    ['with a handler', '<p onclick="x()">a</p>'],
    ['with a handler in capitals', '<p ONCLICK="x()">a</p>'],
    ['with a handler in an odd place', '<svg><animate onbegin="x()"/></svg>'],
    ['with a style at an element', '<p style="position:fixed">a</p>'],
    ['with a link that is a script', '<a href="javascript:x()">a</a>'],
    ['with a link that is a script in disguise', '<a href=" \u0001JavaScript:x()">a</a>'],
    ['with a link that is a script in entities', '<a href="&#106;avascript&colon;x()">a</a>'],
    ['with a form that sends to a script', '<button formaction="javascript:x()">a</button>'],
    ['with another base', '<base href="https://example.org/">'],
    ['with a page in it', '<iframe srcdoc="x"></iframe>'],
  ])('%s', (_name, html) => expect(() => publish(html)).toThrow(/did not make/));
});

describe('a page is published', () => {
  test.each([
    `<script>${ownScripts.load}</script>`,
    '<script type="application/ld+json">{"a":"\\u003cb>"}</script>',
    '<script type="module" src="/_astro/SearchPanel.js"></script>',
    '<style>@layer a,b;</style>',
    '<style>@layer a,b;\n@layer b{p{color:red}}</style>',
    '<a href="https://example.fi/a:b">a</a><a href="/fi/#c:d">b</a><a href="mailto:a@b.fi">c</a>',
    '<img src="/k.png" alt="">',
  ])('%s', (html) => expect(() => publish(html)).not.toThrow());
});

test('a style is the own one only as a whole', () => {
  expect(isOwnStyle('@layer b{p{color:red}}@layer a,b;', sheets)).toBe(true);
  expect(isOwnStyle('@layer b{p{color:red}}p{}', sheets)).toBe(false);
});

test('a policy allows no script but those of the site, whatever the page holds', () => {
  expect(securityPolicy(readHtml('<script>document.title=911</script>'))).not.toContain('script-src');
  expect(securityPolicy(readHtml(`<script>${ownScripts.moved}</script>`))).toContain(
    sourceHash(ownScripts.moved),
  );
  expect(ownScriptHashes.every((hash) => /^'sha256-[\w+/]{43}='$/.test(hash))).toBe(true);
});
