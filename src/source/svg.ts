import sax, { type QualifiedAttribute, type QualifiedTag } from 'sax';
import type { Pixels } from './picture.ts';
import {
  blurLimit,
  isNote,
  plainStyle,
  refusedStyle,
  svgAttributes,
  svgElements,
  uncheckedAttributes,
} from './svg-parts.ts';
import { sizeOf } from './svg-size.ts';
import { type DrawingNode, isTooHeavy } from './svg-weight.ts';

/** What is found in the bytes of an SVG: a mere drawing, or what keeps it from being one. */
export interface SvgDetails {
  /** What in it could run, fetch or lead somewhere, or make a browser work for ever. */
  danger?: string;
  /** Its size, if it tells one. */
  pixels?: Pixels | undefined;
  /** The drawing written anew from what is allowed in it alone: this is published, never the file itself. */
  text: string;
  /** The pictures of pixels that it holds. */
  embedded: readonly Uint8Array[];
}

/** Reads an SVG as XML; undefined if it is none. */
export function readSvg(bytes: Uint8Array): SvgDetails | undefined {
  const source = decodeUtf8(bytes);
  if (source === undefined) return { danger: 'UTF-16', text: '', embedded: [] };
  const reader = drawingReader();
  try {
    reader.write(source.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
  return reader.result();
}

/** Takes the drawing apart as it is read; throws where it is no well-formed XML. */
function drawingReader() {
  const parser = sax.parser(true, { xmlns: true, position: false });
  // A picture inside is one long value.
  Object.assign(parser, { bufferCheckPosition: Infinity });
  const written: string[] = [];
  const dangers: string[] = [];
  const embedded: Uint8Array[] = [];
  const open: DrawingNode[] = [];
  const styles: string[] = [];
  const sheets: string[] = [];
  let root: DrawingNode | undefined;
  /** How deep in something that is left out, such as the notes of a drawing program. */
  let left = 0;

  parser.onerror = (error) => {
    throw error;
  };
  parser.ondoctype = (text) => {
    if (/[[<&]/.test(text)) dangers.push('<!ENTITY>');
  };
  parser.onprocessinginstruction = ({ name }) => {
    if (name.toLowerCase() !== 'xml') dangers.push(`<?${name}?>`);
  };
  parser.onopentag = (tag) => {
    const { uri, local, attributes } = tag as QualifiedTag;
    if (root === undefined && (uri !== svg || local !== 'svg')) throw new Error('no SVG');
    if (left > 0 || uri !== svg || !svgElements.has(local)) {
      left++;
      if (!isNote(uri, local)) dangers.push(`<${local}>`);
      return;
    }
    if (open.length > depthLimit) dangers.push(`<${local}> × ${depthLimit}`);
    const kept = attributesOf(
      Object.values(attributes as Record<string, QualifiedAttribute>),
      local,
      dangers,
    );
    embedded.push(...embeddedIn(kept, local));
    const node = { name: local, attributes: kept, children: [] };
    open.at(-1)?.children.push(node);
    root ??= node;
    const shown = open.length === 0 ? { xmlns: svg, ...kept } : kept;
    const values = Object.entries(shown).map(([name, value]) => ` ${name}="${escaped(value)}"`);
    written.push(`<${local}${values.join('')}>`);
    open.push(node);
  };
  parser.onclosetag = () => {
    if (left > 0) {
      left--;
      return;
    }
    const name = open.pop()?.name ?? '';
    if (name === 'style') {
      const sheet = allowedStyle(styles.splice(0).join(''), dangers);
      sheets.push(sheet);
      written.push(escaped(sheet));
    }
    written.push(`</${name}>`);
  };
  const onText = (text: string) => {
    if (left > 0 || open.length === 0) return;
    // A style may come in pieces, between which something else stands: it is judged as one.
    if (open.at(-1)?.name === 'style') styles.push(text);
    else written.push(escaped(text));
  };
  parser.ontext = onText;
  parser.oncdata = onText;

  return {
    write: (source: string) => parser.write(source).close(),
    result: (): SvgDetails | undefined => {
      if (root === undefined) return undefined;
      if (dangers.length === 0 && isTooHeavy(root, sheets.join('\n')))
        dangers.push('<use>, <filter>, <marker>, <pattern> …');
      const [danger] = dangers;
      return {
        ...(danger !== undefined && { danger }),
        pixels: sizeOf(root.attributes),
        text: written.join(''),
        embedded,
      };
    },
  };
}

/** The attributes that are allowed, by their names without a prefix. */
function attributesOf(
  attributes: readonly QualifiedAttribute[],
  element: string,
  dangers: string[],
): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const { uri, local, value } of attributes) {
    if (uri === '' && /^on/i.test(local)) dangers.push('on…=');
    const name = uri === xml ? `xml:${local}` : local;
    if (uri === xmlns || (uri !== '' && uri !== xml && uri !== xlink) || !svgAttributes.has(name)) continue;
    if (name === 'href' && !hrefAllowed(value, element)) dangers.push('href');
    if (name === 'stdDeviation' && value.split(/[\s,]+/).some((each) => Number(each) > blurLimit))
      dangers.push(`${name}="${value}"`);
    kept[name] = uncheckedAttributes.has(name) ? value : allowedStyle(value, dangers);
  }
  return kept;
}

function allowedStyle(style: string, dangers: string[]): string {
  const plain = plainStyle(style);
  const refused = refusedStyle(plain);
  if (refused !== undefined) dangers.push(refused);
  return plain;
}

function hrefAllowed(value: string, element: string): boolean {
  return value.startsWith('#') || (element === 'image' && embeddedPicture.test(value));
}

function embeddedIn(attributes: Readonly<Record<string, string>>, element: string): Uint8Array[] {
  const [, data] = embeddedPicture.exec(element === 'image' ? (attributes['href'] ?? '') : '') ?? [];
  return data === undefined ? [] : [Buffer.from(data, 'base64')];
}

/** Undefined for what is written in another coding, which a reader could take for another text. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const svg = 'http://www.w3.org/2000/svg';
const xlink = 'http://www.w3.org/1999/xlink';
const xml = 'http://www.w3.org/XML/1998/namespace';
const xmlns = 'http://www.w3.org/2000/xmlns/';
const embeddedPicture = /^data:image\/(?:png|jpe?g|webp);base64,([\w+/=\s]+)$/;
const depthLimit = 200;
