import type { LeftInside } from './document.ts';
import { extensionOf, typeOf } from './file-types.ts';
import { partLeft } from './office-part.ts';
import { partBytes, partText, type ZipPart, zipParts } from './zip.ts';

/**
 * What is left in a document of an office program; `unknown` if it is none of its kind or cannot be unpacked.
 *
 * @param rest Bytes that may still be unpacked, so that no archive in an archive can make it long.
 */
export function leftInOffice(
  name: string,
  parts: readonly ZipPart[],
  rest = { bytes: mostBytes, archives: 1 },
): LeftInside | 'unknown' | undefined {
  const { main, marks, allowed } = formats[extensionOf(name)] ?? formats.odf;
  const names = new Set(parts.map((part) => part.name));
  const mimetype = parts.find((part) => part.name === 'mimetype');
  const isOwn = main.every((pattern) => [...names].some((each) => pattern.test(each)));
  if (!isOwn || (mimetype !== undefined && partText(mimetype)?.trim() !== typeOf(name)?.mediaType))
    return 'unknown';
  // Of two parts of one name each reader takes another.
  if (names.size < parts.length) return 'unknown';
  const found = new Set<LeftInside | 'unknown' | undefined>();
  for (const part of parts) {
    const bytes = partBytes(part, rest.bytes);
    if (bytes === undefined) return 'unknown';
    rest.bytes -= bytes.length;
    if (!allowed.test(part.name)) found.add('active');
    else if (!workbook.test(part.name))
      for (const left of leftInPart(part.name, bytes, marks)) found.add(left);
    else if (rest.archives === 0) found.add('active');
    else found.add(leftInOffice(part.name, zipParts(bytes) ?? [], { ...rest, archives: 0 }));
  }
  return order.find((left) => found.has(left));
}

/** What is left in one part. What a part is to a program, others say: each is read as what its bytes are. */
function leftInPart(name: string, bytes: Buffer, marks: Format['marks']): (LeftInside | undefined)[] {
  const text = textOf(bytes);
  if (!/^\ufeff?\s*</.test(text)) return text !== '' && isText.test(name) ? ['locked'] : [];
  // Of a text in another encoding than these, which all have the letters of ASCII, a program reads something else.
  const isReadable =
    !text.includes('\0') &&
    !/^[^>]*\bencoding\s*=\s*["'](?!utf-?8|utf-?16|us-ascii|iso-8859-|windows-125)/i.test(text);
  const left = marks.filter(({ at, mark }) => at.test(name) && mark.test(text)).map((each) => each.left);
  return isReadable ? [partLeft(name, text), ...left] : ['locked'];
}

/** A text in UTF-16, as Excel keeps some, or in UTF-8. One that says UTF-16 and is none has no reader. */
function textOf(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return bytes.toString('utf16le');
  if (first === 0xfe && second === 0xff && bytes.length % 2 === 0)
    return Buffer.from(bytes).swap16().toString('utf16le');
  return bytes.toString('utf8');
}

/** What is told first. */
const order = ['unknown', 'locked', 'active', 'outside', 'comments', 'changes', 'hidden'] as const;

const isText = /\.(?:xml|rels|vml|rdf)$/i;
const workbook = /\.xlsx$/i;

/** Texts, styles, pictures, sounds, films and fonts; the settings of a printer; the workbooks of charts. */
const openXml =
  /\/$|\.(?:xml|rels|vml|png|jpe?g|jfif|gif|bmp|tiff?|emf|wmf|emz|wmz|svg|wdp|webp|ico|heic|odttf|ttf|fntdata|glb|mp3|mp4|m4[av]|mov|wav|wmv|avi|psmdcp|sigs)$|^\[trash\]\/|^(?:word|xl|ppt)\/(?:metadata|printerSettings\/\w+\.bin|customProperty\d*\.bin|embeddings\/[^/]+\.xlsx)$/i;
const openDocument =
  /^(?:Obj\w*(?: \d+)?\/)*(?:mimetype|(?:content|styles|meta|settings)\.xml|manifest\.rdf|layout-cache|META-INF\/[\w.-]+|(?:Thumbnails|Pictures|media|Fonts|Configurations2|ObjectReplacements)\/.*)?$/i;

/** By the ends of names: the parts that make such a document, and the elements that are left in it, in which parts. */
const formats: Readonly<Record<string, Format>> & { odf: Format } = {
  docx: {
    allowed: openXml,
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
    allowed: openXml,
    main: [/^\[Content_Types\]\.xml$/, /^xl\/workbook\w*\.xml$/],
    marks: [
      {
        left: 'hidden',
        at: /^xl\/workbook\w*\.xml$/,
        mark: /<(?:\w+:)?sheet\s[^<>]*\bstate=["'](?:veryH|h)idden/,
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
    allowed: openXml,
    main: [/^\[Content_Types\]\.xml$/, /^ppt\/presentation\w*\.xml$/],
    marks: [
      { left: 'comments', at: /^ppt\/comments\//, mark: /<\w+:cm\s/ },
      {
        left: 'hidden',
        at: /^ppt\/slides\/slide\d+\.xml$/,
        mark: /<\w+:sld\s[^<>]*\bshow=["'](?:0|false)["']/,
      },
    ],
  },
  odf: {
    allowed: openDocument,
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
        mark: /<style:table-properties[^<>]*\btable:display=["']false|\bpresentation:visibility=["']hidden/,
      },
    ],
  },
};

/** The parts of a document of ten megabytes that somebody wrote, unpacked. */
const mostBytes = 100_000_000;

interface Format {
  /** Names of all parts that such a document may have. */
  allowed: RegExp;
  main: readonly RegExp[];
  marks: readonly { left: LeftInside; at: RegExp; mark: RegExp }[];
}
