import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { checkContent } from '#check/check.ts';
import { type Language, languages, otherLanguage } from '#i18n/languages.ts';
import { problemText } from '#i18n/problems.ts';
import { readSearchLists } from '#search/index/lists.ts';
import { makeDecompounder } from '#search/index/decompound.ts';
import { both } from '../setup/both.ts';

const guide = 'docs/guide';
const pages = languages.flatMap((language) =>
  readdirSync(join(guide, language)).map((name) => readPage(language, name)),
);
const made: string[] = [];
/** What is told of files does not depend on what was told before: see the tests of what is kept. */
const cache = mkdtempSync(join(tmpdir(), 'guide-cache-'));
afterAll(() => rmSync(cache, { recursive: true }));
afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

const frontDoor = { path: 'CONTRIBUTING.md', text: readFileSync('CONTRIBUTING.md', 'utf8') };

describe.each(languages)('a newcomer who follows the guide (%s)', (language) => {
  const own = pages.filter((page) => page.language === language);
  const blocks = own.flatMap(({ blocks }) => blocks);
  const of = (kind: Block['kind']) => blocks.filter((block) => block.kind === kind);

  test.each(of('file'))('copies $file ($page) and the check is content', async ({ file }) => {
    expect(await messages(await contentOf(blocks), file, language)).toEqual([]);
  });

  test.each(of('addition'))('adds to $file ($page) and the check is content', async ({ file }) => {
    expect(await messages(await contentOf(blocks), file, language)).toEqual([]);
  });

  test.each(of('change'))('changes $file ($page) and the check is content', async (change) => {
    const folder = await contentOf(blocks);
    edit(folder, change, 'right');
    // The other language still tells the old figure: of that it is reminded, and of nothing else.
    const reminder = /ei ole toisessa kielessä|finns inte på det andra språket/;
    const told = await messages(folder, change.file, language);
    expect(told.filter((message) => !reminder.test(message))).toEqual([]);
  });

  test.each(of('message'))('is told: $message', async (mistake) => {
    const folder = await contentOf(blocks);
    edit(folder, mistake, 'wrong');
    expect(await messages(folder, mistake.file, language)).toEqual([mistake.message]);
  });

  test('teaches the search a word and finds it by its part', async () => {
    const { parts, synonyms, terms } = readSearchLists(join(await contentOf(blocks), 'search'));
    const words = both(['lääkäri', 'helikopterin'], ['läkar', 'helikoptern'])[language];
    expect(makeDecompounder(language, parts[language], new Map())(words.join(''))).toEqual(words);
    expect(synonyms[language].flat()).toContain(both('lääkärihelikopteri', 'läkarhelikopter')[language]);
    expect(terms.flatMap((term) => term[language])).toContain(synonyms[language].at(0)?.at(0));
  });

  test('finds every page from the first one', () => {
    const first = own.find(({ name }) => name === 'README.md');
    expect([...new Set(first?.links.filter((link) => /^[\w-]+\.md$/.test(link)))].toSorted()).toEqual(
      own.map(({ name }) => name).filter((name) => name !== 'README.md'),
    );
  });
});

describe('the guide', () => {
  test.each(pages)('has the page $path in the other language too, and the two lead to each other', (page) => {
    const other = pages.find(({ path }) => path === join(guide, page.language, page.counterpart));
    expect(other?.language).toBe(otherLanguage(page.language));
    expect(join(guide, other?.language ?? '', other?.counterpart ?? '')).toBe(page.path);
    expect(other?.blocks.map(({ kind }) => kind)).toEqual(page.blocks.map(({ kind }) => kind));
    expect(other?.headings.length).toBe(page.headings.length);
  });

  test.each([...pages, frontDoor])('leads somewhere with every link: $path', ({ path, text }) => {
    for (const link of linksIn(text).filter((each) => !each.startsWith('http'))) {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? path : join(dirname(path), file);
      expect(existsSync(target), link).toBe(true);
      if (anchor !== undefined)
        expect(headingsIn(readFileSync(target, 'utf8')).map(slug), link).toContain(anchor);
    }
  });

  test.each(pages)('names only commands that there are: $path', ({ text }) => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
    const named = [...text.matchAll(/npm (?:run )?(?!ci\b)([\w:-]+)/g)].map(([, name]) => name);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });

  test.each(pages)('names only files of the content that there are: $path', async ({ text, language }) => {
    const folder = await contentOf(
      pages.filter((page) => page.language === language).flatMap((page) => page.blocks),
    );
    for (const [, path = ''] of text.matchAll(/`content\/([^`]*)`/g))
      expect(existsSync(join(folder, path)), path).toBe(true);
  });

  test.each(pages)('asks what its reader asks, and is short: $path', ({ headings, text }) => {
    expect(headings.filter((heading) => !heading.endsWith('?'))).toEqual([]);
    expect(text.split('\n').length - 1).toBeLessThanOrEqual(80);
  });

  test('has pictures that load fast, and each is used in one language', () => {
    for (const name of readdirSync(join(guide, 'pictures'))) {
      expect(readFileSync(join(guide, 'pictures', name)).length, name).toBeLessThanOrEqual(60_000);
      expect(pages.filter(({ text }) => text.includes(`](../pictures/${name})`)).length, name).toBe(1);
    }
  });
});

/** What the check says of a file of a content folder. */
async function messages(folder: string, file: string, language: Language): Promise<string[]> {
  const problems = await checkContent(folder, cache);
  return problems.filter(({ path }) => path === file).map((problem) => problemText(problem, language));
}

/** The content of the site with everything that the guide lets its readers add. */
async function contentOf(blocks: readonly Block[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  made.push(folder);
  cpSync('content', folder, { recursive: true });
  for (const { kind, file, text } of blocks) {
    const path = join(folder, file);
    if (kind === 'file') {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      await writeBeside(dirname(path), text);
    }
    if (kind === 'addition') writeFileSync(path, withAddition(readFileSync(path, 'utf8'), text));
  }
  return folder;
}

/** Pictures and documents that an example names. */
async function writeBeside(folder: string, text: string): Promise<void> {
  for (const [, name = ''] of text.matchAll(/(?:: |\]\()([\w-]+\.(?:jpg|png|pdf))\b/g)) {
    const picture = sharp({ create: { width: 40, height: 30, channels: 3, background: 'white' } });
    const pdf =
      '%PDF-1.7\n1 0 obj<</Type/Catalog/Lang(fi)>>endobj\n2 0 obj<</Title(Suunnitelma)>>endobj\n%%EOF\n';
    if (name.endsWith('.pdf')) writeFileSync(join(folder, name), pdf);
    else await picture.toFile(join(folder, name));
  }
}

/** New lines go to the end, or below the line with which they begin: `fi:`. */
function withAddition(before: string, text: string): string {
  const [first = '', ...rest] = text.split('\n');
  return /^\w+:$/.test(first) && before.includes(`\n${first}\n`)
    ? before.replace(`\n${first}\n`, () => `\n${first}\n${rest.join('\n')}`)
    : `${before}\n${text}`;
}

/** Makes a file as it is after a change, or as it was with the mistake. Every line of the change must be there. */
function edit(folder: string, { file, text }: Block, to: 'right' | 'wrong'): void {
  const path = join(folder, file);
  const lines = text.trimEnd().split('\n');
  const [from, into] = to === 'right' ? ['-', '+'] : ['+', '-'];
  const hunks = lines.map((line, at) =>
    at > 0 && line[0] !== lines[at - 1]?.[0] && line[0] === '-' ? `\0${line}` : line,
  );
  const result = hunks
    .join('\n')
    .split('\n\0')
    .reduce(
      (before, hunk) => {
        const [old, changed] = [from, into].map((mark) =>
          hunk
            .split('\n')
            .filter((line) => line[0] === ' ' || line[0] === mark)
            .map((line) => `${line.slice(2)}\n`)
            .join(''),
        ) as [string, string];
        expect(before.split(old).length, `${file} has once: ${old}`).toBe(2);
        return before.replace(old, () => changed);
      },
      readFileSync(path, 'utf8'),
    );
  writeFileSync(path, result);
}

function readPage(language: Language, name: string) {
  const path = join(guide, language, name);
  const text = readFileSync(path, 'utf8');
  const [counterpart = ''] = linksIn(text).filter((link) => link.startsWith('../'));
  return {
    path,
    name,
    language,
    text,
    counterpart,
    links: linksIn(text),
    headings: headingsIn(text),
    blocks: blocksIn(text, path),
  };
}

/** The fenced blocks of a page that stand below the name of a file, or below a quoted message. */
function blocksIn(text: string, path: string): Block[] {
  const blocks: Block[] = [];
  let [file, kind, message] = ['', 'file' as Block['kind'] | undefined, ''];
  const parts = text.matchAll(/^(.*) `content\/([^`]+)`:$|^> (.*)$|^```(\w+)\n([\s\S]*?)^```$/gm);
  for (const [, lead, name, quote, format, code = ''] of parts) {
    if (name !== undefined) [file, kind] = [name, /^(?:Lisää|Lägg)/.test(lead ?? '') ? 'addition' : 'file'];
    else if (quote !== undefined) message = quote;
    else if (format === 'diff') {
      blocks.push({
        page: basename(path),
        kind: message === '' ? 'change' : 'message',
        file,
        text: code,
        message,
      });
      message = '';
    } else if (kind !== undefined && file !== '') {
      blocks.push({ page: basename(path), kind, file, text: code, message });
      kind = undefined;
    }
  }
  return blocks;
}

/** Links and pictures of a page outside its examples. */
function linksIn(text: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link ?? '');
}

function headingsIn(text: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```$/gm, '');
  return [...prose.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading ?? '');
}

/** As the code host makes anchors of headings. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

interface Block {
  page: string;
  kind: 'file' | 'addition' | 'change' | 'message';
  /** Path under the content folder. */
  file: string;
  text: string;
  message: string;
}
