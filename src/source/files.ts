import type { z } from 'astro/zod';
import type { ReferenceTarget } from '#schemas/references.ts';
import type { EntryCollection, NameCollection } from '#schemas/registry.ts';
import type { FoundField } from '#schemas/walk.ts';
import type { Language } from '#i18n/languages.ts';
import type { Block } from './block.ts';
import type { Body } from './body.ts';
import type { LeftInside } from './document.ts';
import type { PdfDetails } from './pdf.ts';
import type { Problem } from './problem.ts';
import type { FormulaCell } from './table.ts';
import type { Yaml } from './yaml.ts';

/** A file in the content folder that is not read as text. */
export interface FoundFile {
  /** Path under the content folder. */
  path: string;
  bytes: number;
}

/** A language file of an entry: `projects/soite-2-0/index.sv.md`. */
export interface TextFile {
  path: string;
  collection: EntryCollection;
  /** Name of its folder. */
  id: string;
  language: Language;
  format: 'md' | 'mdx';
  /** Of its path and its bytes. */
  digest: string;
  /** The whole file, with its lines ended as everywhere and without a byte order mark. */
  text: string;
  /** The fields at its head. */
  fields: Yaml;
  /** What the schema of the file says of them. */
  judged: Judgement | undefined;
  /** The fields that name something else in the content. */
  references: readonly FoundField<{ target: ReferenceTarget }>[];
  /** The fields that name a file beside the text. */
  attachments: readonly FoundField<object>[];
  /** The text below them as it is rendered, at the lines where it stands in the file. */
  source: string;
  /** What the rules need to know of that text. */
  body: Body;
  /** The ids of its headings. */
  anchors: readonly string[];
  /** What its links lead to, as it is written. */
  linkAddresses: readonly string[];
  /** All words of the file that readers meet: those of its fields, then those of its text. */
  prose: readonly Block[];
  /** How many words that are. */
  wordCount: number;
}

/** The file of a name: `organisations/jyvaskyla.yaml`. */
export interface NameFile {
  path: string;
  collection: NameCollection;
  /** Name of the file without its ending. */
  id: string;
  /** Of its path and its bytes. */
  digest: string;
  fields: Yaml;
  /** What the schema of the collection says of them. */
  judged: Judgement | undefined;
}

/** A file of the programme's settings: `site.yaml`. */
export interface SettingsFile {
  path: string;
  fields: Yaml;
  judged: Judgement | undefined;
}

/** Everything that lies in the content folder, read but not yet judged. */
export interface ReadContent {
  folder: string;
  texts: readonly TextFile[];
  /** The same by their folders. */
  entries: readonly ReadEntry[];
  names: readonly NameFile[];
  /** The programme's settings. */
  settings: readonly SettingsFile[];
  /** The text of its table of municipalities, if it has one. */
  municipalities: string | undefined;
  /** Every file, also those that are read. */
  files: readonly FoundFile[];
  /** The files beside the texts, looked into. */
  attachments: readonly InspectedFile[];
  /** Folders of the entry collections, `projects/soite-2-0`. */
  entryFolders: readonly string[];
  /** What was found while reading. */
  problems: readonly Problem[];
  /** Paths of the files that the published content does not have, where that is known. */
  added?: ReadonlySet<string>;
}

/** One thing the site tells about, as its folder holds it. */
export interface ReadEntry {
  /** `projects/soite-2-0` */
  folder: string;
  collection: EntryCollection;
  id: string;
  files: { readonly [language in Language]?: TextFile };
  /** The file with the facts, if it is there. */
  original: TextFile | undefined;
  /** Names of the files beside the texts. */
  attachments: readonly string[];
}

/** A file beside a text, with what its bytes tell. */
export interface InspectedFile extends FoundFile {
  /** Of its path and its bytes. */
  digest?: string;
  /** Whether the bytes are what the name says. */
  genuine: boolean;
  /** Whether its letters are in another encoding than UTF-8. */
  otherEncoding?: boolean;
  /** What a document holds besides what it shows. */
  left?: LeftInside | undefined;
  /** Of a table of plain text: the first cell that a spreadsheet would run. */
  formula?: FormulaCell | undefined;
  /** Of a picture or a PDF: whether it is there to its end. */
  whole?: boolean;
  /** The size of a picture; a drawing may not tell its own. */
  pixels?: { width: number; height: number } | undefined;
  /** Of a PDF, whether the name of its writer cannot be taken out, too. */
  pdf?: (PdfDetails & { author: boolean }) | undefined;
  /** What in an SVG could do something. */
  danger?: string | undefined;
}

/** What the schema of a file says of its fields: their values as the site uses them, or what is wrong with them. */
export type Judgement = z.ZodSafeParseResult<Record<string, unknown>>;
