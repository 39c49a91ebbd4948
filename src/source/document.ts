import { extensionOf, typeOf } from './file-types.ts';
import { packedTexts } from './pdf.ts';
import { partText, type ZipPart } from './zip.ts';

/** What a document holds besides what it shows: every reader can open it, and its writer hardly means it. */
export type LeftInside = 'comments' | 'changes' | 'hidden' | 'active';

/** What is left in a PDF: notes, programs, other files. Names may be written with codes, `/J#61vaScript`. */
export function leftInPdf(bytes: Buffer): LeftInside | undefined {
  const raw = bytes.toString('latin1');
  const texts = [raw, ...packedTexts(raw, bytes)].map((text) =>
    text.replace(/#([\da-f]{2})/gi, (_all, code: string) => String.fromCharCode(parseInt(code, 16))),
  );
  const active = /\/S\s*\/(?:JavaScript|Launch|ImportData|SubmitForm)\b|\/(?:EmbeddedFiles?|RichMedia)\b/;
  if (texts.some((text) => active.test(text))) return 'active';
  return texts.some((text) => /\/Subtype\s*\/(?:Popup|Text)\b/.test(text)) ? 'comments' : undefined;
}

/** What is left in a table of plain text: cells that a spreadsheet runs, `=HYPERLINK("…")`. */
export function leftInTable(bytes: Buffer): LeftInside | undefined {
  const formula = /(?:^|[;,\t"])\s*(?:=\s*[A-Za-z][\w.]*[(|]|[+@-]\s*[A-Z]{2,}[\w.]*[(|])/m;
  return formula.test(bytes.toString('latin1')) ? 'active' : undefined;
}

/** What is left in a document of an office program; `unknown` if it is none of its kind or cannot be looked through. */
export function leftInOffice(name: string, parts: readonly ZipPart[]): LeftInside | 'unknown' | undefined {
  const extension = extensionOf(name);
  const { main, marks } = formats[extension] ?? formats.odf;
  const names = parts.map((part) => part.name);
  const mimetype = parts.find((part) => part.name === 'mimetype');
  const isOwn = main.every((pattern) => names.some((each) => pattern.test(each)));
  if (!isOwn || (mimetype !== undefined && partText(mimetype)?.trim() !== typeOf(name)?.mediaType))
    return 'unknown';
  if (names.some((each) => /(?:^|\/)vbaProject\.bin$/i.test(each))) return 'active';
  for (const part of parts) {
    const own = marks.filter(({ at }) => at.test(part.name));
    const text = own.length === 0 ? '' : partText(part, largestPart);
    if (text === undefined) return 'unknown';
    const found = own.find(({ mark }) => mark.test(text));
    if (found !== undefined) return found.left;
  }
  return undefined;
}

/** By the ends of names: the parts that make such a document, and the elements that are left in it, in which parts. */
const formats: Readonly<Record<string, Format>> & { odf: Format } = {
  docx: {
    main: [/^\[Content_Types\]\.xml$/, /^word\/document\w*\.xml$/],
    marks: [
      { left: 'comments', at: /^word\/comments\w*\.xml$/, mark: /<\w+:comment\s/ },
      {
        left: 'changes',
        at: /^word\/(?:document|header|footer|footnotes|endnotes)\w*\.xml$/,
        mark: /<\w+:(?:ins|del|moveFrom|moveTo|cellIns|cellDel|\w+PrChange)\s[^<>]*:author=/,
      },
    ],
  },
  xlsx: {
    main: [/^\[Content_Types\]\.xml$/, /^xl\/workbook\w*\.xml$/],
    marks: [
      {
        left: 'hidden',
        at: /^xl\/workbook\w*\.xml$/,
        mark: /<(?:\w+:)?sheet\s[^<>]*\bstate="(?:veryH|h)idden"/,
      },
      {
        left: 'comments',
        at: /^xl\/(?:threadedComments\/|comments)/,
        mark: /<(?:\w+:)?(?:threadedComment|comment)\s/,
      },
      { left: 'changes', at: /^xl\/revisions\/revisionLog/, mark: /</ },
    ],
  },
  pptx: {
    main: [/^\[Content_Types\]\.xml$/, /^ppt\/presentation\w*\.xml$/],
    marks: [
      { left: 'comments', at: /^ppt\/comments\//, mark: /<\w+:cm\s/ },
      { left: 'hidden', at: /^ppt\/slides\/slide\d+\.xml$/, mark: /<\w+:sld\s[^<>]*\bshow="(?:0|false)"/ },
    ],
  },
  odf: {
    main: [/^content\.xml$/],
    marks: [
      { left: 'comments', at: /^(?:content|styles)\.xml$/, mark: /<office:annotation[\s>]/ },
      {
        left: 'changes',
        at: /^(?:content|styles)\.xml$/,
        mark: /<text:changed-region[\s>]|<table:tracked-changes[\s>]/,
      },
      {
        left: 'hidden',
        at: /^content\.xml$/,
        mark: /<style:table-properties[^<>]*\btable:display="false"|\bpresentation:visibility="hidden"/,
      },
    ],
  },
};

/** The longest text of a document of ten megabytes that somebody wrote, unpacked. */
const largestPart = 100_000_000;

interface Format {
  main: readonly RegExp[];
  marks: readonly { left: LeftInside; at: RegExp; mark: RegExp }[];
}
