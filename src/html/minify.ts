import { onceForText } from '#domain/once-for.ts';
import { type HtmlToken, mapAttributes, type OpenTag, printHtml } from '#source/html.ts';
import { classesOf, withShortClasses } from './class-names.ts';
import { withoutEndTags } from './end-tags.ts';
import { purgeStyle } from './purge.ts';
import { rulesOfScopes, withScopes, withShortScopes } from './scopes.ts';
import { withoutSpaces } from './spaces.ts';

/** Makes a finished page some 500 bytes lighter on the wire, more than a chart weighs. Nothing on it looks different. */
export function minifyPage(page: readonly HtmlToken[]): HtmlToken[] {
  const { style, scopes, rules } = scopesOf(stylesOf(page).join(''));
  const marked = withoutSpaces(withoutStyles(page)).map((token) =>
    token.kind === 'open' ? withScopes(token, scopes, rules) : token,
  );
  const pure = isAlive(marked) ? { style, page: marked } : ownOf(style, marked);
  const known = pureStyle(pure.style);
  const painted = pure.page.map((token) => withPaints(token, (value) => inlined(value, known.constants)));
  const short = withShortNames(known, painted);
  return withoutEndTags(painted).flatMap((token): HtmlToken[] =>
    isStyle(token)
      ? [token, { kind: 'text', html: short }]
      : [withPaints(token, (value) => shortened(value, known.names))],
  );
}

/** Pages of one kind have one style: it is read once. */
const scopesOf = onceForText((long) => {
  const short = withShortScopes(long);
  return { ...short, rules: rulesOfScopes(short.style) };
});

/** The same for what is left of it. */
const pureStyle = onceForText((pure) => {
  const constants = constantsOf(pure);
  const plain = inlined(pure, constants);
  const declared = new Set([...plain.matchAll(/(--[a-z][\w-]*):/g)].map(([, name = '']) => name));
  const names = new Map([...declared].map((name, index) => [name, `--${(index + 10).toString(36)}`]));
  return { constants, plain, names, asked: new Set(askedIn(plain)) };
}, 500);

/** A drawing whose colours are told in another way. */
function withPaints(token: HtmlToken, change: (value: string) => string): HtmlToken {
  return token.kind === 'open'
    ? mapAttributes(token, (name, value) => [name, paints.has(name) ? change(value) : value])
    : token;
}

/** The texts of the style elements, in their order. */
function stylesOf(page: readonly HtmlToken[]): string[] {
  return page.flatMap((token, index) =>
    token.kind === 'text' && isStyle(page[index - 1]) ? [token.html.trim()] : [],
  );
}

/** A page with one empty style element, where the last one stood: each costs a hash in the page's policy. */
function withoutStyles(page: readonly HtmlToken[]): HtmlToken[] {
  const last = page.findLastIndex(isStyle);
  const end = page.findIndex((token, index) => index > last && token.kind === 'close');
  return page.filter((token, index) => {
    if (index === last || index === end) return true;
    return (
      !isStyle(token) && !isStyle(page[index - 1]) && !(token.kind === 'close' && token.name === 'style')
    );
  });
}

function isStyle(token: HtmlToken | undefined): boolean {
  return token?.kind === 'open' && token.name === 'style';
}

/** A page with a form whose script adds elements keeps all rules. The loader of scripts itself, and a button's, add none. */
function isAlive(page: readonly HtmlToken[]): boolean {
  return page.some(
    (token) =>
      token.kind === 'open' &&
      ((token.name === 'script' && token.attributes['src'] !== undefined) ||
        (token.name === 'form' && token.attributes['data-script'] !== undefined)),
  );
}

/** A style with the rules that a page needs, and both with short names of classes. */
function ownOf(style: string, page: readonly HtmlToken[]) {
  const tags = page.filter((token) => token.kind === 'open');
  const elements = new Map(tags.map((tag) => [selectorsOf(tag).join(' '), tag]));
  const purged = purgeStyle(style, {
    elements: [...elements.values()].map((tag) => ({
      tag: tag.name,
      names: new Set(selectorsOf(tag).slice(1)),
    })),
    text: printHtml(page),
  });
  return withShortClasses(purged, page);
}

/** What rules name an element by: its own name, classes, and attributes. */
function selectorsOf({ name, attributes }: OpenTag): string[] {
  return [name, ...classesOf(attributes), ...Object.keys(attributes).map((attribute) => `[${attribute}`)];
}

/** The values of the root that no scheme, medium or element changes, by how they are asked for. */
function constantsOf(style: string): ReadonlyMap<string, string> {
  const root = /:root\{([^{}]*)\}/.exec(style)?.[1] ?? '';
  const declared = Map.groupBy(style.matchAll(/(--[a-z][\w-]*):/g), ([, name]) => name);
  const values = [...root.matchAll(/(--[a-z][\w-]*):([^;]*)/g)]
    .filter(([, name, value = '']) => declared.get(name)?.length === 1 && !value.includes('var('))
    .map(([, name = '', value = '']): [string, string] => [`var(${name})`, value]);
  return new Map(values);
}

function inlined(text: string, values: ReadonlyMap<string, string>): string {
  // A value may stand close to the next one while it is a name in brackets: `var(--gap)0`.
  return text.replace(/\bvar\(--[\w-]+\)(?=([\w.#-])?)/g, (asked, next: string | undefined) => {
    const value = values.get(asked);
    return value === undefined ? asked : value + (next === undefined ? '' : ' ');
  });
}

/** Shortens the names of the style's own values, `--text-quiet` to `--c`, and drops those that nothing asks for. */
function withShortNames({ plain, names, asked }: PureStyle, page: readonly HtmlToken[]): string {
  const values = page.flatMap((token) =>
    token.kind === 'open'
      ? Object.entries(token.attributes).flatMap(([name, value]) => (paints.has(name) ? [value] : []))
      : [],
  );
  const painted = new Set(values.flatMap(askedIn));
  const used = plain.replace(/(--[a-z][\w-]*):[^;{}]*;?/g, (value, name: string) =>
    asked.has(name) || painted.has(name) ? value : '',
  );
  return shortened(used.replaceAll(';}', '}'), names);
}

function askedIn(text: string): string[] {
  return [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name);
}

function shortened(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(/--[a-z][\w-]*/g, (name) => names.get(name) ?? name);
}

/** Attributes of drawings that may ask for a value of the style. */
const paints: ReadonlySet<string> = new Set(['fill', 'stroke']);

type PureStyle = ReturnType<typeof pureStyle>;
