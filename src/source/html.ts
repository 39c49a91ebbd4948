import { Parser } from 'htmlparser2';

/** A piece of HTML in its order: a tag, or what stands between two. Places are offsets in the HTML. */
export type HtmlPiece =
  | { kind: 'open'; name: string; attributes: Readonly<Record<string, string>>; start: number; end: number }
  | { kind: 'close'; name: string; start: number; end: number }
  | { kind: 'text'; start: number; end: number };

/** A stretch of HTML that something else takes the place of. */
export interface HtmlEdit {
  start: number;
  end: number;
  html: string;
}

/** Reads HTML with a parser: what stands in a text, an attribute or a comment is never taken for a tag. */
export function htmlPieces(html: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      pieces.push({ kind: 'open', name, attributes, start: parser.startIndex, end: parser.endIndex + 1 });
    },
    onclosetag(name, implied) {
      if (!implied) pieces.push({ kind: 'close', name, start: parser.startIndex, end: parser.endIndex + 1 });
    },
    ontext() {
      const last = pieces.at(-1);
      if (last?.kind === 'text' && last.end === parser.startIndex) last.end = parser.endIndex + 1;
      else pieces.push({ kind: 'text', start: parser.startIndex, end: parser.endIndex + 1 });
    },
  });
  parser.end(html);
  return pieces;
}

/** HTML with some of its stretches replaced. The edits stand in their order and do not overlap. */
export function withEdits(html: string, edits: readonly HtmlEdit[]): string {
  let done = 0;
  const parts = edits.map(({ start, end, html: instead }) => {
    const kept = html.slice(done, start);
    done = end;
    return kept + instead;
  });
  return parts.join('') + html.slice(done);
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
