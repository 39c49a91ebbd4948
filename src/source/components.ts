/** The parts of the site that a text in `.mdx` may place, and the attributes of each. */
export const offeredComponents: Readonly<Record<string, readonly string[]>> = { Figure: ['name'] };

/** A component as a text places it: `<Figure name="oulu-kustannukset" />`. */
export interface PlacedComponent {
  name: string;
  attributes: Readonly<Record<string, string>>;
}

/**
 * The components of a piece of HTML that holds nothing else, each on a line of its own, if they are such as the site
 * offers, with its attributes as plain words.
 */
export function componentsIn(html: string): PlacedComponent[] | undefined {
  const placed = html.trim().split('\n').map(componentIn);
  return placed.every((each) => each !== undefined) ? placed : undefined;
}

function componentIn(line: string): PlacedComponent | undefined {
  const [, name = '', written = ''] = element.exec(line.trim()) ?? [];
  const known = Object.hasOwn(offeredComponents, name) ? offeredComponents[name] : undefined;
  const attributes = [...written.matchAll(attribute)].map(
    ([, key = '', value = '']) => [key, value] as const,
  );
  if (known === undefined || !attributes.every(([key]) => known.includes(key))) return undefined;
  return { name, attributes: Object.fromEntries(attributes) };
}

const element = /^<([A-Z][A-Za-z]*)((?:\s+[a-z]+="[^"<>&{}]*")*)\s*(?:\/>|><\/\1>)$/;
const attribute = /([a-z]+)="([^"]*)"/g;
