import type { ReadContent } from '#source/files.ts';

/**
 * Things in the order they came, so that of two alike the later one is told: last what the published content does not
 * have, before it what nothing refers to yet.
 *
 * @param fileOf The path of a thing's file.
 */
export function oldestFirst<Thing>(
  things: readonly Thing[],
  fileOf: (thing: Thing) => string,
  { texts, added }: ReadContent,
): Thing[] {
  const used = new Set(
    texts.flatMap(({ references, linkAddresses }) => [
      ...references.map(({ value }) => value),
      ...linkAddresses.map((address) => idIn(address)),
    ]),
  );
  const rankOf = (path: string) => (added?.has(path) === true ? 2 : used.has(idIn(path)) ? 0 : 1);
  return things
    .map((thing) => ({ thing, rank: rankOf(fileOf(thing)) }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ thing }) => thing);
}

/** The id in the way to a file: `../../news/kysely/index.fi.md`, `topics/johtaminen.yaml`. */
function idIn(path: string): string {
  return /([^/]+)(?:\/index\.\w+\.mdx?|\.yaml)(?:#.*)?$/.exec(path)?.[1] ?? '';
}
