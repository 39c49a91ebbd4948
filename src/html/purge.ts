/**
 * Takes from the style of a finished page the rules that none of its elements can match, and the faces for letters
 * that it has not. Rules are kept when in doubt:
 * states, attributes and what stands in brackets are not looked at. A page with a script of its own keeps all,
 * as its elements may come later.
 */
export function purgeStyle(html: string): string {
  if (/<script(?![^>]*application\/)/.test(html)) return html;
  const body = html.replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '');
  const tags = new Set([...body.matchAll(/<([a-z][\w-]*)/gi)].map(([, tag = '']) => tag.toLowerCase()));
  const classes = new Set(
    [...body.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)),
  );
  const isUsed = (selector: string) => {
    const plain = selector
      .replace(bracketed, '')
      .replace(/::?[\w-]+/g, '')
      .replace(/\[[^\]]*\]/g, '');
    return (
      [...plain.matchAll(/(?:^|[\s>+~])([a-z][\w-]*)/gi)].every(([, tag = '']) =>
        tags.has(tag.toLowerCase()),
      ) && [...plain.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => classes.has(name))
    );
  };
  const isNeeded = (face: string) => {
    const [, from, to] = /unicode-range:U\+(\w+)-(\w+)/.exec(face) ?? [];
    return from === undefined || new RegExp(`[\\u{${from}}-\\u{${to}}]`, 'u').test(body);
  };
  return html.replace(
    /<style>([\s\S]*?)<\/style>/g,
    (_, css: string) => `<style>${keepUsed(css, isUsed, isNeeded)}</style>`,
  );
}

/** A style without the rules whose selectors are all unused, and without the groups that are empty then. */
function keepUsed(
  css: string,
  isUsed: (selector: string) => boolean,
  isNeeded: (face: string) => boolean,
): string {
  return joinLayers(
    blocksOf(css).map(({ head, inner }) => {
      if (inner === undefined) return head;
      if (/^@(?:media|layer|container|supports)/.test(head)) {
        const kept = keepUsed(inner, isUsed, isNeeded);
        return kept === '' ? '' : `${head}{${kept}}`;
      }
      if (head === '@font-face' && !isNeeded(inner)) return '';
      if (head.startsWith('@')) return `${head}{${inner}}`;
      const used = selectorsOf(head).filter(isUsed);
      return used.length === 0 ? '' : `${used.join()}{${inner}}`;
    }),
  );
}

/** Puts what stands in one layer, one block after the other, into one. */
function joinLayers(blocks: readonly string[]): string {
  return blocks
    .filter((block) => block !== '')
    .reduce<string[]>((joined, block) => {
      const [head] = /^@layer \w+\{/.exec(block) ?? [];
      const last = joined.at(-1);
      if (head === undefined || last?.startsWith(head) !== true) return [...joined, block];
      return [...joined.slice(0, -1), last.slice(0, -1) + block.slice(head.length)];
    }, [])
    .join('');
}

/** The rules and groups of a style in their order; a statement such as `@layer a,b;` has no inside. */
function blocksOf(css: string): { head: string; inner?: string }[] {
  const blocks: { head: string; inner?: string }[] = [];
  let [start, opened, depth] = [0, 0, 0];
  for (let at = 0; at < css.length; at++) {
    const sign = css[at];
    if (sign === '{' && depth++ === 0) opened = at;
    if (sign === ';' && depth === 0) {
      blocks.push({ head: css.slice(start, at + 1).trim() });
      start = at + 1;
    }
    if (sign === '}' && --depth === 0) {
      blocks.push({ head: css.slice(start, opened).trim(), inner: css.slice(opened + 1, at) });
      start = at + 1;
    }
  }
  return blocks;
}

/** The selectors of a rule; a comma inside brackets parts none. */
function selectorsOf(head: string): string[] {
  return head.match(/(?:\((?:[^()]|\([^()]*\))*\)|[^,(])+/g) ?? [];
}

const bracketed = /:[\w-]+\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g;
