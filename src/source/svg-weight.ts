/** A step through a drawing: an element with its attributes begins, or the last one ends. */
export type DrawingStep = Readonly<Record<string, string>> | 'end';

/** How many parts a browser may have to draw: more make it slow, or stop it. */
export const drawingLimit = 100_000;

/**
 * How many parts are drawn, where one that is used again counts each time: ten groups that each use the next one ten
 * times are ten thousand million. Endless where parts use each other in a circle.
 */
export function drawnParts(steps: readonly DrawingStep[]): number {
  const { total, parts } = readParts(steps);
  const weights = new Map<string, number>();
  const weightOf = (id: string, within: ReadonlySet<string>): number => {
    const part = parts.get(id);
    if (part === undefined) return 0;
    if (within.has(id)) return Infinity;
    const known = weights.get(id);
    if (known !== undefined) return known;
    const inner = new Set([...within, id]);
    const weight = part.uses.reduce((sum, each) => sum + weightOf(each, inner), part.elements);
    weights.set(id, weight);
    return weight;
  };
  return total.uses.reduce((sum, id) => sum + weightOf(id, new Set()), total.elements);
}

/** The elements in each part that has an id, and the ids that it uses. */
function readParts(steps: readonly DrawingStep[]): { total: Part; parts: Map<string, Part> } {
  const total: Part = { elements: 0, uses: [] };
  const parts = new Map<string, Part>();
  const open: (Part | undefined)[] = [];
  for (const step of steps) {
    if (step === 'end') {
      open.pop();
      continue;
    }
    const own = step['id'] === undefined ? undefined : { elements: 0, uses: [] };
    if (own !== undefined) parts.set(step['id'] ?? '', own);
    open.push(own);
    const uses = Object.values(step).flatMap((value) =>
      [...value.matchAll(/^#(.+)$|url\(\s*["']?#([^"')\s]+)/g)].map(([, link, part]) => link ?? part ?? ''),
    );
    for (const part of [total, ...open])
      if (part !== undefined) {
        part.elements++;
        part.uses.push(...uses);
      }
  }
  return { total, parts };
}

interface Part {
  elements: number;
  uses: string[];
}
