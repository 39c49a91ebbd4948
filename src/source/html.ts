import { Parser } from 'htmlparser2';

export type HtmlAttributes = Readonly<Record<string, string>>;

/** A piece of HTML in its order, each with the HTML it is printed as. The text of a style or a script is one text. */
export type HtmlToken =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: HtmlAttributes;
      readonly html: string;
    }
  | { readonly kind: 'close'; readonly name: string; readonly html: string }
  | { readonly kind: 'comment'; readonly text: string; readonly html: string }
  | { readonly kind: 'text' | 'doctype'; readonly html: string };

/** Reads HTML with a parser: what stands in a text, an attribute or a comment is never taken for a tag. */
export function readHtml(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let text = '';
  const add = (token: HtmlToken) => {
    if (text !== '') tokens.push({ kind: 'text', html: text });
    text = '';
    tokens.push(token);
  };
  const piece = (): string => html.slice(parser.startIndex, parser.endIndex + 1);
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => add({ kind: 'open', name, attributes, html: piece() }),
      // An end tag that was left out is a token without HTML.
      onclosetag: (name, implied) => {
        const last = tokens.at(-1);
        if (!implied) add({ kind: 'close', name, html: piece() });
        else if (text !== '' || last?.kind !== 'open' || !isEmpty(last))
          add({ kind: 'close', name, html: '' });
      },
      ontext: () => (text += piece()),
      oncomment: (comment) => add({ kind: 'comment', text: comment, html: piece() }),
      onprocessinginstruction: () => add({ kind: 'doctype', html: piece() }),
    },
    { lowerCaseAttributeNames: false },
  );
  parser.end(html);
  if (text !== '') tokens.push({ kind: 'text', html: text });
  return tokens;
}

export function printHtml(tokens: readonly HtmlToken[]): string {
  return tokens.map(({ html }) => html).join('');
}

/** Whether nothing closes an element: `<br>`, and in a drawing `<path/>`. */
export function isEmpty({ name, html }: OpenTag): boolean {
  return empty.has(name) || html.endsWith('/>');
}

const empty: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);

/** What a reader sees of a text. */
export function decodedText({ html }: Extract<HtmlToken, { kind: 'text' | 'doctype' }>): string {
  if (!html.includes('&')) return html;
  let text = '';
  new Parser({ ontext: (piece) => (text += piece) }).end(html);
  return text;
}

export type OpenTag = Extract<HtmlToken, { kind: 'open' }>;

/** An opening tag with other attributes: each is given a new name and value, or taken away by `undefined`. */
export function mapAttributes(
  tag: OpenTag,
  change: (name: string, value: string) => readonly [name: string, value: string] | undefined,
): OpenTag {
  const before = Object.entries(tag.attributes);
  const after = before.map(([name, value]) => change(name, value)).filter((each) => each !== undefined);
  const isSame =
    after.length === before.length && after.every(([name, value]) => tag.attributes[name] === value);
  if (isSame) return tag;
  const printed = after.map(([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`,
  );
  const end = tag.html.endsWith('/>') ? '/>' : '>';
  return { ...tag, attributes: Object.fromEntries(after), html: `<${tag.name}${printed.join('')}${end}` };
}

/** A text or the value of an attribute in HTML, with every sign that could end or begin anything in either. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? '');
}

/** The attributes of a tag, each after a space; none for those without a value. */
export function htmlAttributes(
  attributes: Readonly<Record<string, string | number | null | undefined>>,
): string {
  return Object.entries(attributes)
    .map(([name, value]) =>
      value === null || value === undefined ? '' : ` ${name}="${escapeHtml(String(value))}"`,
    )
    .join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
