import { expect, test } from 'vitest';
import { changedPages } from '#cli/changed-pages.ts';
import { shownEntries } from '#content/publication.ts';
import { contentOf, newsOf, organisationsOf, projectOf } from '../../setup/things.ts';

const content = contentOf({
  projects: [projectOf('hanke')],
  news: shownEntries([newsOf('tuleva', '2026-12-24'), newsOf('luonnos', '2026-01-01', { draft: true })], {
    today: '2026-11-22',
    show: ['draft', 'scheduled'],
  }),
});
const none = { errors: 0, warnings: 0 };

test('the summary of a proposal leads to each changed page in both languages', () => {
  const text = changedPages(['projects/hanke/index.fi.md', 'projects/hanke/kuva.png'], content, none, true);
  expect(text).toContain(
    '- hanke: [Suomeksi](http://localhost:4321/fi/hankkeet/hanke/) · [På svenska](http://localhost:4321/sv/projekt/hanke/)',
  );
  expect(text.match(/hankkeet/g)).toHaveLength(1);
  expect(text).toContain('Sisällössä ei ole virheitä. – Innehållet har inga fel.');
});

test('the preview of a fork is an archive: its pages are named by their paths', () => {
  const text = changedPages(['projects/hanke/index.fi.md'], content, none, false);
  expect(text).toContain('- hanke: `/fi/hankkeet/hanke/` · `/sv/projekt/hanke/`');
  expect(text).not.toContain('http');
});

test('it says of what is not published yet when it will be, and gives no address of a draft', () => {
  const text = changedPages(['news/tuleva/index.fi.md', 'news/luonnos/index.fi.md'], content, none, true);
  expect(text).toMatch(/tuleva: \[Suomeksi\].*Julkaistaan 24\.12\.2026 – Publiceras 24\.12\.2026/);
  expect(text).toMatch(/luonnos: Luonnos: ei julkaista vielä – Utkast: publiceras inte än/);
});

test('the page of a new organisation is among them, too', () => {
  const organisations = organisationsOf('laukaa');
  const text = changedPages(['organisations/laukaa.yaml'], contentOf({ organisations }), none, true);
  expect(text).toContain(
    '- laukaa: [Suomeksi](http://localhost:4321/fi/organisaatiot/laukaa/) · [På svenska](http://localhost:4321/sv/organisationer/laukaa/)',
  );
  expect(text).not.toContain('.yaml');
});

test('names without a page and deleted files are told by their path', () => {
  const text = changedPages(['sources/muistio.yaml', 'organisations/poistettu.yaml'], content, none, true);
  expect(text).toContain('- `sources/muistio.yaml`\n- `organisations/poistettu.yaml`');
});

test('a title never becomes markup of the summary', () => {
  const [item] = contentOf({ news: [newsOf('a', '2026-01-01')] }).news;
  if (item?.texts.fi === undefined) throw new Error('no news');
  const evil = {
    ...item,
    texts: { fi: { ...item.texts.fi, title: '[x](https://evil.example) <img src=x>' } },
  };
  const text = changedPages(['news/a/index.fi.md'], contentOf({ news: [evil] }), none, true);
  expect(text).not.toMatch(/\[x\]|<img/);
});

test('no name of a file writes a line or markup of its own, and hidden files are not named', () => {
  const paths = ['news/x/a\n## `b`\u001b[31m\u202e.pdf', 'news/x/.env', '.secret/a.md', 'news/~$a.docx'];
  const text = changedPages(paths, content, none, true);
  expect(text).toContain("- `news/x/a\\u000a## 'b'\\u001b[31m\\u202e.pdf`\n");
  expect(text).not.toMatch(/env|secret|docx/);
});
