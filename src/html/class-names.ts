import { type HtmlAttributes, type HtmlToken, mapAttributes } from '#source/html.ts';

/** The classes of an element. */
export function classesOf(attributes: HtmlAttributes): string[] {
  return attributes['class']?.split(/\s+/) ?? [];
}

/**
 * Shortens the names of the classes that a page has, `contents` to `a`, in its style and its markup. They stand some
 * hundred times on a page, and what they say nobody reads there.
 */
export function withShortClasses(style: string, page: readonly HtmlToken[]) {
  const present = new Set(
    page.flatMap((token) => (token.kind === 'open' ? classesOf(token.attributes) : [])),
  );
  const named = new Set([...style.matchAll(className)].map(([, name = '']) => name)).intersection(present);
  const free = shortNames.filter((name) => named.has(name) || !present.has(name));
  const short = new Map([...named].map((name, index) => [name, free[index] ?? name]));
  return {
    style: style.replace(className, (written, name: string) => {
      const letter = short.get(name);
      return letter === undefined ? written : `.${letter}`;
    }),
    page: page.map((token) => (token.kind === 'open' ? mapAttributes(token, shorten) : token)),
  };

  function shorten(name: string, value: string): [string, string] {
    if (name !== 'class') return [name, value];
    const classes = value.split(/\s+/).map((each) => short.get(each) ?? each);
    return [name, classes.join(' ')];
  }
}

const className = /\.([a-z][\w-]*)/g;

/** `a` to `z`, `aa` to `zz`. */
const alphabet = [...'abcdefghijklmnopqrstuvwxyz'];
const shortNames = [...alphabet, ...alphabet.flatMap((one) => alphabet.map((other) => one + other))];
