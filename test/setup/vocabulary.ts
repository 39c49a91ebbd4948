import { readFileSync } from 'node:fs';

/** What the vocabulary of schema.org says of a type: what it descends from, and what its properties may hold. */
interface TypeOfThing {
  parents: string[];
  properties: Map<string, string[]>;
}

/** The vocabulary, read from the definitions that schema-dts makes of each release of schema.org. */
const definitions = readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8');
const types = readTypes(definitions);

/** A value in JSON-LD. */
export type JsonLd = string | number | boolean | JsonLd[] | { [property: string]: JsonLd };

/** Everything in a thing that the vocabulary does not know or does not allow there, `Event.locations: no such property`. */
export function mistakesIn(thing: JsonLd): string[] {
  if (!isNode(thing)) return ['not a thing'];
  const type = thing['@type'];
  if (typeof type !== 'string') return Object.keys(thing).join() === '@id' ? [] : ['a thing without a type'];
  if (!types.has(`${type}Leaf`)) return [`${type}: no such type`];
  return Object.entries(thing).flatMap(([property, value]) => {
    if (property.startsWith('@') || property === 'query-input') return [];
    const allowed = allowedIn(`${type}Leaf`, property);
    if (allowed === undefined) return [`${type}.${property}: no such property`];
    return (Array.isArray(value) ? value : [value]).flatMap((each) => [
      ...(isAllowed(each, allowed) ? [] : [`${type}.${property}: not allowed: ${JSON.stringify(each)}`]),
      ...(isNode(each) ? mistakesIn(each) : []),
    ]);
  });
}

/** Every thing inside a thing, and itself. */
export function thingsIn(value: JsonLd): Record<string, JsonLd>[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  return isNode(value) ? [value, ...Object.values(value).flatMap(thingsIn)] : [];
}

function isAllowed(value: JsonLd, allowed: readonly string[]): boolean {
  if (isNode(value)) {
    const type = value['@type'];
    return type === undefined || ancestorsOf(`${String(type)}Leaf`).some((name) => allowed.includes(name));
  }
  if (typeof value === 'boolean') return allowed.includes('Boolean');
  if (typeof value === 'number') return allowed.some((name) => ['Number', 'Integer', 'Text'].includes(name));
  // The address of a thing may stand for the thing.
  if (allowed.includes('Thing') && URL.canParse(String(value))) return true;
  return allowed.some((name) => textTypes.includes(name) || literals(name).includes(String(value)));
}

const textTypes = ['Text', 'URL', 'Date', 'DateTime', 'Time'];

function allowedIn(name: string, property: string): string[] | undefined {
  const type = types.get(name);
  const own = type?.properties.get(property);
  if (own !== undefined) return own;
  return type?.parents.map((parent) => allowedIn(parent, property)).find((found) => found !== undefined);
}

/** The names of a type and of all it descends from, without the endings of the definitions. */
function ancestorsOf(name: string): string[] {
  const type = types.get(name);
  return [name.replace(/(Base|Leaf)$/, ''), ...(type?.parents.flatMap(ancestorsOf) ?? [])];
}

/** The words of an enumeration, such as the states of an event. */
function literals(name: string): string[] {
  const found = new RegExp(`^export type ${name} = (.*);$`, 'm').exec(definitions);
  return [...(found?.[1]?.matchAll(/"([^"]*)"/g) ?? [])].map(([, word = '']) => word);
}

function readTypes(text: string): ReadonlyMap<string, TypeOfThing> {
  const found = text.matchAll(/^(?:export )?interface (\w+) extends ([^{]+) \{\n([\s\S]*?)^\}/gm);
  return new Map(
    [...found].map(([, name = '', parents = '', body = '']) => [
      name,
      {
        parents: parents.split(',').map((parent) => parent.trim()),
        properties: new Map(
          [...body.matchAll(/^ {4}"([^"]+)"\??: SchemaValue<(.*), "\1">;$/gm)].map(
            ([, property = '', values = '']) => [property, values.split('|').map((value) => value.trim())],
          ),
        ),
      },
    ]),
  );
}

function isNode(value: JsonLd): value is { [property: string]: JsonLd } {
  return typeof value === 'object' && !Array.isArray(value);
}
