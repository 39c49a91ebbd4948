import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { load } from 'cheerio';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLValidator } from 'fast-xml-parser';
import { HtmlValidate } from 'html-validate';
import ICAL from 'ical.js';
import { htmlRules } from '../setup/html-rules.ts';

/** What is wrong in the files of a built site, each by the rules of its format. */
export async function faultsIn(site: string): Promise<string[]> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)));
  const known = new Set(files);
  const faults: string[] = [];
  for (const file of files) {
    const reader = readers.find(({ ending }) => ending.test(file));
    if (reader === undefined) continue;
    const text = readFileSync(join(site, file), 'utf8');
    faults.push(...(await reader.faults(text, known)).map((fault) => `${file}: ${fault}`));
    // Of the site's own making: no text of the samples has these words.
    if (/\bundefined\b|\bNaN\b|\[object /.test(text.replace(/<script[^>]*>(?!\{).*?<\/script>/gs, '')))
      faults.push(`${file}: undefined, NaN or [object …]`);
  }
  return [...new Set(faults)];
}

const validator = new HtmlValidate(htmlRules);

const readers: readonly {
  ending: RegExp;
  faults: (text: string, files: ReadonlySet<string>) => string[] | Promise<string[]>;
}[] = [
  { ending: /\.html$/, faults: pageFaults },
  { ending: /\.(?:xml|svg)$/, faults: (text) => thrown(() => valid(XMLValidator.validate(text))) },
  { ending: /\.(?:json|jsonld|webmanifest)$/, faults: (text) => thrown(() => JSON.parse(text)) },
  { ending: /\.ics$/, faults: (text) => thrown(() => ICAL.parse(text)) },
  // The tables of charts stand beside their pages, in the form that a spreadsheet opens.
  {
    ending: /\.spreadsheet\.csv$|^[a-z]{2}\/.*\.csv$/,
    faults: (text) => thrown(() => parseCsv(text, { bom: true, delimiter: ';' })),
  },
  { ending: /^data\/[^.]*\.csv$/, faults: (text) => thrown(() => parseCsv(text)) },
];

async function pageFaults(html: string, files: ReadonlySet<string>): Promise<string[]> {
  const report = await validator.validateString(html);
  const $ = load(html);
  const data = $('script[type="application/ld+json"]').toArray();
  const targets = $('a[href^="/"], img[src^="/"]').toArray();
  const missing = targets.flatMap((element) => {
    const address = new URL($(element).attr('href') ?? $(element).attr('src') ?? '', 'https://example.fi');
    const path = decodeURIComponent(address.pathname.slice(1));
    return files.has(path === '' || path.endsWith('/') ? `${path}index.html` : path)
      ? []
      : [`leads to nothing: /${path}`];
  });
  return [
    ...report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
    ),
    ...data.flatMap((element) => thrown(() => JSON.parse($(element).text()))),
    ...missing,
  ];
}

function thrown(read: () => unknown): string[] {
  try {
    read();
    return [];
  } catch (error) {
    return [String(error)];
  }
}

function valid(result: true | { err: { msg: string } }): void {
  if (result !== true) throw new Error(result.err.msg);
}
