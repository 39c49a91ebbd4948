import { purgeStyle } from './purge.ts';

/** Makes a finished page some 500 bytes lighter on the wire, more than a chart weighs. Nothing on it looks different. */
export function minifyPage(html: string): string {
  return dropSpaces(shortenNames(inlineValues(purgeStyle(dropScopes(shortenScopes(joinStyles(html)))))));
}

/**
 * Shortens the attributes by which Astro ties the style of a component to its elements: `data-astro-cid-22kruk62`
 * becomes `data-c3`. Their names are random and stand on every element.
 */
function shortenScopes(html: string): string {
  const short = new Map<string, string>();
  // The class that Astro sets besides, where attributes are spread, is named by no rule.
  return html.replace(/\sclass="astro-\w{8}"/g, '').replace(/data-astro-cid-\w{8}/g, (long) => {
    const name = short.get(long) ?? `data-c${short.size}`;
    short.set(long, name);
    return name;
  });
}

/** Makes one style element of all, in their order, where the last one stands: each costs a hash in the page's policy. */
function joinStyles(html: string): string {
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)];
  let left = styles.length;
  return html.replace(/<style>[\s\S]*?<\/style>/g, () => {
    left -= 1;
    return left > 0 ? '' : `<style>${styles.map(([, content = '']) => content.trim()).join('')}</style>`;
  });
}

/** Takes the attribute of a component from those of its elements whose tag and classes no rule of its style names. */
function dropScopes(html: string): string {
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
  const named = Map.groupBy(
    style.matchAll(/([\w.-]*)\[(data-c\d+)\](\.?)/g),
    ([, , scope = '']: RegExpExecArray) => scope,
  );
  return html.replace(
    /<([a-z][\w-]*)((?:\s[^<>]*?)?)\s(data-c\d+)(?:="[^"]*")?(?=[\s>/])/g,
    (whole: string, tag: string, attributes: string, scope: string) => {
      const classes = /\sclass="([^"]*)"/.exec(attributes)?.[1]?.split(' ') ?? [];
      const isNamed = named.get(scope)?.some(([, name = '', , more]) => {
        const [tagName, ...classNames] = name.split('.');
        // A rule for any element, or one whose classes stand after the attribute.
        if (name === '') return more === '' || classes.length > 0;
        return (tagName === '' || tagName === tag) && classNames.every((each) => classes.includes(each));
      });
      return isNamed ? whole : `<${tag}${attributes}`;
    },
  );
}

/** Writes a value of the root that no scheme, medium or element changes where it is asked for. */
function inlineValues(html: string): string {
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
  const root = /:root\{([^{}]*)\}/.exec(style)?.[1] ?? '';
  const values = [...root.matchAll(/(--[a-z][\w-]*):([^;]*)/g)]
    .filter(([, name = '', value = '']) => style.split(`${name}:`).length === 2 && !value.includes('var('))
    .map(([, name = '', value = '']): [string, string] => [`var(${name})`, value]);
  const plain = new Map(values);
  return html.replace(/\bvar\(--[\w-]+\)/g, (asked) => plain.get(asked) ?? asked);
}

/** Shortens the names of the style's own values, `--text-quiet` to `--c`, and drops those that nothing asks for. */
function shortenNames(html: string): string {
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
  const names = new Set([...style.matchAll(/(--[a-z][\w-]*):/g)].map(([, name = '']) => name));
  const asked = new Set([...html.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name));
  const short = new Map([...names].map((name, index) => [name, `--${(index + 10).toString(36)}`]));
  const shorten = (text: string) => text.replace(/--[a-z][\w-]*/g, (name) => short.get(name) ?? name);
  return html
    .replace(/<style>[\s\S]*?<\/style>/g, (whole) =>
      whole.replace(/(--[a-z][\w-]*):[^;{}]*;?/g, (value, name: string) => (asked.has(name) ? value : '')),
    )
    .replace(/<style>[\s\S]*?<\/style>|\bvar\(--[^)]*\)/g, shorten);
}

/** Takes the spaces around elements that begin on a line of their own, and those at the edges of a link there. */
function dropSpaces(html: string): string {
  return html
    .replace(spacesAround, '$1')
    .replace(/(<(?:li|p|dd|dt|th|td|h[1-6])\b[^>]*><a\b[^>]*>)\s+/g, '$1')
    .replace(/\s+(<\/a><\/(?:li|p|dd|dt|th|td|h[1-6])>)/g, '$1');
}

const spacesAround = new RegExp(
  `\\s*(</?(?:${[
    'html|head|meta|link|title|style|body|header|main|footer|nav|article|section|div|p|h[1-6]|ul|ol|li|dl|dt|dd',
    'figure|figcaption|details|summary|table|caption|thead|tbody|tr|th|td|form',
  ].join('|')})\\b[^>]*>)\\s*`,
  'g',
);
