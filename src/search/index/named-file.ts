import { createHash } from 'node:crypto';

/** A JSON file named by its content, so that browsers may keep it for ever: `lexicon.fi.4f1c9a03be.json`. */
export function namedByContent(
  name: string,
  value: unknown,
): { readonly path: string; readonly content: string } {
  const content = JSON.stringify(value);
  return { path: `${name}.${hashOf(content)}.json`, content };
}

export function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10);
}
