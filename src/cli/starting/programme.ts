import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { knownLanguages, type Language } from '#i18n/languages.ts';

/** What a new programme begins with. */
export interface NewProgramme {
  languages: readonly [Language, Language];
  name: Partial<Record<Language, string>>;
  readme: (name: string, guide: string) => string;
}

/** Writes the settings of a new programme, one example of each kind in its two languages, its guide and its README. */
export function startProgramme(
  generator: string,
  folder: string,
  { languages, name, readme }: NewProgramme,
): void {
  const template = join(generator, 'src/cli/starting/template');
  write(join(folder, 'public/icon.svg'), readFileSync(join(template, 'icon.svg'), 'utf8'));
  for (const file of readdirSync(template, { recursive: true, encoding: 'utf8' })) {
    if (dirname(file) === 'guide') continue;
    if (file.endsWith('.yaml') && !file.endsWith('facts.yaml'))
      write(join(folder, 'content', file), inTwo(readFileSync(join(template, file), 'utf8'), languages));
    else if (file.endsWith(`${languages[0]}.md`))
      writeEntry(dirname(join(template, file)), join(folder, 'content', dirname(file)), languages);
  }
  write(join(folder, 'content/site.yaml'), siteFile(languages, name));
  write(join(folder, 'README.md'), readme(name[languages[0]] ?? '', `docs/guide/${languages[0]}/README.md`));
  writeGuide(join(template, 'guide'), folder, languages);
}

/** The guide of its writers, a page in each language, and the file that leads to it. */
function writeGuide(template: string, folder: string, languages: readonly [Language, Language]): void {
  const words = (file: string) => readFileSync(join(template, file), 'utf8');
  const withFields = (text: string, fields: string) =>
    text.replace('---\n', () => `---\n${fields}`).trimEnd();
  const pages = languages.map((own, at) => {
    const other = languages[1 - at] ?? own;
    const values: Readonly<Record<string, string>> = {
      OWN: own,
      OTHER: other,
      NEWS: withFields(words(`news.${own}.md`), 'date: 2026-03-02\n'),
      TRANSLATION: withFields(words(`news.${other}.md`), `translationOf: ${own}\n`),
      ORGANISATION: inTwo(words('organisation.yaml'), languages).trimEnd(),
    };
    const text = words(`${own}.md`).replace(/\b[A-Z]{3,}\b/g, (word) => values[word] ?? word);
    write(join(folder, 'docs/guide', own, 'README.md'), text);
    return `- [${text.slice(2, text.indexOf('\n'))}](docs/guide/${own}/README.md)`;
  });
  write(join(folder, 'CONTRIBUTING.md'), `${pages.join('\n')}\n`);
}

/** The first language is that of the original: it has the facts. */
function writeEntry(from: string, to: string, languages: readonly [Language, Language]): void {
  const facts = existsSync(join(from, 'facts.yaml')) ? readFileSync(join(from, 'facts.yaml'), 'utf8') : '';
  for (const language of languages) {
    const words = readFileSync(join(from, `${language}.md`), 'utf8');
    const own = language === languages[0] ? facts : `translationOf: ${languages[0]}\n`;
    write(
      join(to, `index.${language}.md`),
      words.replace('---\n', () => `---\n${own}`),
    );
  }
}

/** A file of names with the two languages of the programme alone. */
function inTwo(text: string, languages: readonly Language[]): string {
  const comment = /^(?:#.*\n)*/.exec(text)?.[0] ?? '';
  const others = knownLanguages.filter((each) => !languages.includes(each));
  const value: unknown = parse(
    text.replace('LANGUAGE', languages[0] ?? ''),
    (key: unknown, inner: unknown) => (others.some((other) => other === key) ? undefined : inner),
  );
  return comment + stringify(value);
}

function siteFile(languages: readonly Language[], name: NewProgramme['name']): string {
  const site = {
    languages,
    name,
    tagline: name,
    publisher: { name },
    demonstration: true,
    licence: {
      name: Object.fromEntries(languages.map((each) => [each, licence[each]])),
      short: 'CC BY 4.0',
      url: 'https://creativecommons.org/licenses/by/4.0/',
    },
    namespace: randomUUID(),
    menu: { main: ['projects', 'news', 'glossary', 'search'], footer: ['regions', 'index', 'data'] },
  };
  return `# What this programme sets for its site; docs/new-programme.md tells what each setting does.\n${stringify(site, { aliasDuplicateObjects: false })}`;
}

const licence: Readonly<Record<Language, string>> = {
  fi: 'Creative Commons Nimeä 4.0',
  sv: 'Creative Commons Erkännande 4.0',
  en: 'Creative Commons Attribution 4.0',
};

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
