import { mapAttributes, type OpenTag } from '#source/html.ts';

/**
 * Shortens the attributes by which Astro ties the style of a component to its elements: `data-astro-cid-22kruk62`
 * becomes `data-c3`. Their names are random and stand on every element.
 */
export function withShortScopes(style: string): { style: string; scopes: ReadonlyMap<string, string> } {
  const scopes = new Map<string, string>();
  const short = style.replace(/data-astro-cid-\w{8}/g, (long) => {
    const name = scopes.get(long) ?? `data-c${scopes.size}`;
    scopes.set(long, name);
    return name;
  });
  return { style: short, scopes };
}

/** The tags and classes that the rules of each scope name: `li`, `.a.b`, or nothing for any element. */
export function rulesOfScopes(style: string): ReadonlyMap<string, readonly ScopeRule[]> {
  const named = [...style.matchAll(/([\w.-]*)\[(data-c\d+)\](\.?)/g)].map(
    ([, name = '', scope = '', more]) => {
      const [tag = '', ...classes] = name.split('.');
      return { scope, tag, classes, isForAll: name === '' && more === '', isForClasses: name === '' };
    },
  );
  return Map.groupBy(named, ({ scope }) => scope);
}

/** An element with the scopes of its component for which a rule names it. The class that Astro sets besides, where attributes are spread, is named by none. */
export function withScopes(
  tag: OpenTag,
  scopes: ReadonlyMap<string, string>,
  rules: ReadonlyMap<string, readonly ScopeRule[]>,
): OpenTag {
  const classes = tag.attributes['class']?.split(' ') ?? [];
  const isNamed = ({ tag: name, classes: names, isForAll, isForClasses }: ScopeRule) =>
    isForClasses
      ? isForAll || classes.length > 0
      : (name === '' || name === tag.name) && names.every((each) => classes.includes(each));
  return mapAttributes(tag, (name, value) => {
    if (name === 'class' && /^astro-\w{8}$/.test(value)) return undefined;
    if (!name.startsWith('data-astro-cid-')) return [name, value];
    const scope = scopes.get(name);
    return scope !== undefined && rules.get(scope)?.some(isNamed) === true ? [scope, ''] : undefined;
  });
}

type ScopeRule = { scope: string; tag: string; classes: string[]; isForAll: boolean; isForClasses: boolean };
