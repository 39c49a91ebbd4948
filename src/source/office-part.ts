import { Parser } from 'htmlparser2';
import { type LeftInside, leadsToWeb } from './document.ts';
import { relationLeft } from './office-relation.ts';
import { wordSet } from './word-set.ts';

/**
 * What a part of an office document says that runs or fetches something: relations to other parts, fields, formulas,
 * actions and references. Every part is read as one of every format: what a part is to a program is said elsewhere.
 *
 * @param name Of the part, `word/_rels/document.xml.rels`.
 */
export function partLeft(name: string, xml: string): LeftInside | undefined {
  const found = new Set<LeftInside | undefined>();
  const fields: Field[] = [];
  const open: string[] = [];
  let text = '';
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        const element = localName(tag);
        open.push(element);
        if (open.length > mostDeep) throw new Error('nested deeper than documents are');
        text = '';
        if (element === 'Relationship') found.add(relationLeft(name, attributes));
        if (refusedElements.has(element)) found.add('active');
        if (element === 'fldSimple') found.add(fieldLeft(valueOf(attributes, 'instr') ?? ''));
        if (element === 'fldChar') fieldChar(fields, valueOf(attributes, 'fldCharType'), found);
        for (const [key, value] of Object.entries(attributes))
          found.add(attributeLeft(element, localName(key), value));
      },
      ontext: (piece) => {
        text += piece;
      },
      onclosetag: () => {
        const element = open.pop() ?? '';
        const field = fields.at(-1);
        if (element === 'instrText') {
          if (field?.isCode === true) field.code += text;
          else found.add(fieldLeft(text));
        }
        if (formulas.has(element)) found.add(formulaLeft(text));
        text = '';
      },
      onprocessinginstruction: (_name, data) => {
        if (/^!doctype[^]*[[]/i.test(data)) found.add('active');
      },
    },
    { xmlMode: true },
  );
  try {
    parser.end(xml);
  } catch {
    return 'locked';
  }
  for (const { code } of fields) found.add(fieldLeft(code));
  return (['active', 'outside'] as const).find((each) => found.has(each));
}

/** A field begins, its code is told in pieces, then its result, and it ends (ECMA-376-1, §17.16.18). */
function fieldChar(fields: Field[], kind: string | undefined, found: Set<LeftInside | undefined>): void {
  const field = fields.at(-1);
  if (kind === 'begin') {
    // A field whose very name is made by another one.
    if (field?.isCode === true && field.code.trim() === '') found.add('active');
    fields.push({ code: '', isCode: true });
  } else if (field !== undefined) {
    if (field.isCode) found.add(fieldLeft(field.code));
    field.isCode = false;
    if (kind === 'end') fields.pop();
  }
}

/** A field of a text: all that fetch something from elsewhere or hold an object (ECMA-376-1, §17.16.5). */
function fieldLeft(code: string): LeftInside | undefined {
  const [, name = '', argument = ''] = /^\s*(\w*)\s*"?([^"]*)/.exec(code) ?? [];
  if (/^(?:dde|ddeauto|embed|control|htmlcontrol|ocx|print|macro)$/i.test(name)) return 'active';
  if (/^(?:link|includepicture|includetext|include|import|database|rd)$/i.test(name)) return 'outside';
  return /^hyperlink$/i.test(name) && !leadsToWeb(argument) ? 'outside' : undefined;
}

/** A formula of a sheet that asks elsewhere, or runs what is none of its functions. */
function formulaLeft(formula: string): LeftInside | undefined {
  if (/\b(?:CALL|REGISTER|REGISTER\.ID|EXEC|PY)\s*\(/i.test(formula)) return 'active';
  return /\b(?:WEBSERVICE|IMAGE|RTD|DDE|STOCKHISTORY|SQL\.REQUEST|CUBE\w+)\s*\(|'(?:file|https?|ftp|smb):/i.test(
    formula,
  )
    ? 'outside'
    : undefined;
}

function attributeLeft(element: string, name: string, value: string): LeftInside | undefined {
  switch (name) {
    case 'action':
      return /^ppaction:\/\/(?!hlinksldjump|hlinkshowjump|noaction|media|customshow)/i.test(value) ||
        /^(?:execute|macro|verb)$/i.test(value)
        ? 'active'
        : undefined;
    case 'formula':
    case 'condition':
      return formulaLeft(value);
    case 'macro-name':
      return 'active';
    case 'href':
    case 'src':
      if (/^\s*(?:vnd\.sun\.star\.|macro:|slot:|\.uno:|service:)/i.test(value)) return 'active';
      return (links.has(element) ? leadsToWeb(value) : isInside(value)) ? undefined : 'outside';
    case 'ContentType':
      return /macro(?:Enabled|sheet)|vbaProject/i.test(value) ? 'active' : undefined;
    default:
      return undefined;
  }
}

/** Whether a reference stays in its document. A chart in a table of OpenDocument refers to that as `..`. */
function isInside(reference: string): boolean {
  return reference === '..' || /^(?:data:image\/|#|(?!\.\.|[\\/])[^:]*$)/.test(reference.trim());
}

function valueOf(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.entries(attributes).find(([key]) => localName(key) === name)?.[1];
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Links of a text, and of the drawings of old programs. */
const links = wordSet('a shape rect roundrect oval line polyline group arc curve event-listener');

/** What runs, or asks another program. */
const refusedElements = wordSet(
  'dde-connection-decl dde-source dde-link ddeLink oleLink applet floating-frame object-ole execute-macro',
);

const formulas = wordSet('f formula formula1 formula2 definedName calculatedColumnFormula totalsRowFormula');

const mostDeep = 1_000;

interface Field {
  code: string;
  isCode: boolean;
}
