import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse as parseCsv } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { languages } from '#i18n/languages.ts';
import { findFields } from '#schemas/walk.ts';
import { findMunicipality } from '#places/municipalities.ts';
import { nameSchemas } from '#schemas/names.ts';
import { news } from '#schemas/news.ts';
import { page } from '#schemas/page.ts';
import { project } from '#schemas/project.ts';
import { referenceFields } from '#schemas/references.ts';
import { region } from '#schemas/region.ts';
import { workshop } from '#schemas/workshop.ts';
import { datasetIds } from '#domain/open-data/datasets.ts';
import { addressOf, filesOf, readFile, sitesOfRing } from '../setup/pages.ts';
import { environmentOf } from '../setup/sites.ts';

const schemas = { projects: project, regions: region, workshops: workshop, news, pages: page };

interface DataRecord {
  id: string;
  uri: string;
  address: Record<string, string>;
  facts: Record<string, unknown>;
  words: Record<string, unknown>;
}

/** Sites whose content is all published, in the languages of the tests themselves. */
const sites = sitesOfRing().filter((name) => !['ferries', 'machines', 'empty'].includes(name));

/** The front matter of a language file, as staff wrote it. */
function frontMatter(file: string): Record<string, unknown> {
  const text = readFileSync(file, 'utf8');
  return parseYaml(text.split(/^---$/m)[1] ?? '');
}

/** What staff wrote in the folder of an entry: facts once, words by language. */
function written(content: string, collection: keyof typeof schemas, id: string) {
  const folder = join(content, collection, id);
  const files = readdirSync(folder).filter((file) => /^index\.[a-z]{2}\.mdx?$/.test(file));
  const written = files.map((file) => ({
    language: file.split('.')[1] ?? '',
    data: frontMatter(join(folder, file)),
  }));
  const original = written.find(({ data }) => !('translationOf' in data));
  const { facts, texts } = schemas[collection];
  return {
    facts: facts.parse(original?.data),
    words: Object.fromEntries(written.map(({ language, data }) => [language, texts.parse(data)])),
  };
}

/** The facts with every reference back to an id; a municipality is known by its code. */
function withIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withIds);
  if (typeof value !== 'object' || value === null) return value;
  const { id, name, code, ...others } = value as Record<string, unknown>;
  if (typeof id === 'string' && typeof name === 'object' && Object.keys(others).length === 0) return id;
  void code;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withIds(inner)]));
}

function withCodes(schema: Parameters<typeof findFields>[0], facts: object): unknown {
  const copy = structuredClone(facts);
  for (const { path, value, meta } of findFields(schema, facts, referenceFields)) {
    if (meta.target !== 'municipalities') continue;
    const place = path
      .slice(0, -1)
      .reduce<Record<string, unknown>>(
        (inner, key) => inner[key] as Record<string, unknown>,
        copy as Record<string, unknown>,
      );
    place[path.at(-1) ?? ''] = findMunicipality(value)?.code;
  }
  return copy;
}

/** Staff may have written no-break spaces themselves. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replaceAll('\u00a0', ' '));

const shapes: Record<string, RegExp> = {
  date: /^\d{4}-\d\d-\d\d$/,
  number: /^-?\d+(\.\d+)?$/,
  integer: /^-?\d+$/,
  boolean: /^(true|false)$/,
  anyURI: /^https?:\/\//,
  string: /./s,
};

type Node = Record<string, unknown>;

describe.each(sites)('on the site "%s"', (site) => {
  const content = environmentOf(site)['CONTENT_DIR'] ?? 'content';
  const isThere = (collection: string) => existsSync(join(content, collection));
  const fileAt = (address: string) => address.slice(addressOf(site, '/').length);
  const readData = (id: string): { records: DataRecord[] } => JSON.parse(readFile(site, `data/${id}.json`));

  test('there is a data set of each collection that has entries', () => {
    expect(datasetIds.filter((id) => filesOf(site).includes(`data/${id}.json`))).toEqual(
      datasetIds.filter(isThere),
    );
    expect(datasetIds.filter(isThere).length).toBeGreaterThan(5);
  });

  describe.each((Object.keys(schemas) as (keyof typeof schemas)[]).filter(isThere))(
    'what is read from the data on %s',
    (collection) => {
      const records = () => readData(collection).records;

      test('is all there is', () => {
        // What is to come is not published.
        const isOut = (id: string) =>
          !(String(Object(written(content, collection, id).facts)['date']) > '2026-11-22');
        const folders = readdirSync(join(content, collection)).filter(
          (id) => collection !== 'news' || isOut(id),
        );
        expect(
          records()
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(folders.toSorted());
      });

      test('equals what staff wrote', () => {
        for (const record of records()) {
          const source = written(content, collection, record.id);
          const { contacts: _, ...facts } = { contacts: undefined, ...source.facts };
          expect(withIds(record.facts), record.id).toEqual(
            plain(withCodes(schemas[collection].facts, facts)),
          );
          expect(record.words, record.id).toEqual(plain(source.words));
        }
      });

      test('leads to the pages', () => {
        for (const { address } of records())
          for (const each of Object.values(address))
            expect(filesOf(site)).toContain(`${fileAt(each)}index.html`);
      });
    },
  );

  // What is gone is no data.
  describe.each(
    (Object.keys(nameSchemas) as (keyof typeof nameSchemas)[]).filter(
      (name) => name !== 'gone' && isThere(name),
    ),
  )('what is read from the data on %s', (name) => {
    test('equals what staff wrote', () => {
      const files = readdirSync(join(content, name)).map((file) => file.replace('.yaml', ''));
      const { records } = readData(name);
      expect(records.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
      for (const { id, facts } of records)
        expect(withIds(facts), id).toEqual(
          plain(nameSchemas[name].parse(parseYaml(readFileSync(join(content, name, `${id}.yaml`), 'utf8')))),
        );
    });
  });

  describe.each(datasetIds.filter(isThere))('the data on %s', (id) => {
    test('follows its own schema', () => {
      const ajv = new Ajv2020({ strictTypes: false, formats: { uri: (text: string) => URL.canParse(text) } });
      const validate = ajv.compile(JSON.parse(readFile(site, `data/${id}.schema.json`)));
      expect(validate(JSON.parse(readFile(site, `data/${id}.json`))), JSON.stringify(validate.errors)).toBe(
        true,
      );
    });

    test('is the same as a table, whose columns are explained', () => {
      const metadata = JSON.parse(readFile(site, `data/${id}.csv-metadata.json`));
      const columns: { name: string; titles: string; datatype: string; separator?: string }[] =
        metadata.tableSchema.columns;
      const text = readFile(site, `data/${id}.csv`);
      const [header = [], ...rows] = parseCsv(text) as string[][];
      expect(header).toEqual(columns.map(({ titles }) => titles));
      expect(new Set(header).size).toBe(header.length);
      const ids = rows.map(([first]) => first);
      expect(new Set(ids).size).toBe(ids.length);
      if (id !== 'figures') expect(ids).toEqual(readData(id).records.map((record) => record.id));
      for (const row of rows)
        for (const [index, { datatype, separator }] of columns.entries())
          for (const value of (separator ? (row[index] ?? '').split(separator) : [row[index] ?? '']).filter(
            Boolean,
          ))
            expect(value, `${id} ${columns[index]?.name}`).toMatch(shapes[datatype] ?? /./);
      expect(text.includes('\uFEFF')).toBe(false);
    });
  });

  test('nobody’s e-mail address is in the data', () => {
    const texts = filesOf(site).filter((each) => /^data\/.*(?<!\.br|\.gz)$/.test(each));
    for (const file of texts) expect(readFile(site, file)).not.toMatch(/[\w.]+@[\w-]+\.\w/);
  });

  describe('the catalogue for data portals', () => {
    const catalogue = async () =>
      (await jsonld.expand(JSON.parse(readFile(site, 'data/catalogue.jsonld')))) as Node[];
    const dcat = 'http://www.w3.org/ns/dcat#';
    const dct = 'http://purl.org/dc/terms/';

    test('has what DCAT-AP asks of a catalogue, of its data sets and of their files', async () => {
      const [root] = await catalogue();
      for (const property of [`${dct}title`, `${dct}description`, `${dct}publisher`])
        expect(root?.[property]).toBeDefined();
      const sets = (root?.[`${dcat}dataset`] ?? []) as Node[];
      expect(sets.length).toBe(datasetIds.filter(isThere).length);
      for (const set of sets) {
        for (const property of [`${dct}title`, `${dct}description`]) {
          const told = (set[property] as Node[]).map((text) => text['@language']);
          expect(told.toSorted()).toEqual(languages.toSorted());
        }
        const files = set[`${dcat}distribution`] as Node[];
        expect(files.length).toBe(2);
        for (const file of files) {
          const [access] = file[`${dcat}accessURL`] as Node[];
          expect(filesOf(site)).toContain(fileAt(String(access?.['@id'])));
          expect((file[`${dct}license`] as Node[])[0]?.['@id']).toContain(
            'creativecommons.org/licenses/by/4.0',
          );
          const [shape] = file[`${dct}conformsTo`] as Node[];
          expect(filesOf(site)).toContain(fileAt(String(shape?.['@id'])));
        }
      }
    });
  });
});
