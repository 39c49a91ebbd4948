import type { HtmlToken } from '#source/html.ts';

// The program that prints the pages has its own copy of this module.
const shared = globalThis as typeof globalThis & { finishedPages?: WeakMap<Response, readonly HtmlToken[]> };

/** The pages that were printed as they were read: nobody needs to read them again. */
export function finishedPages(): WeakMap<Response, readonly HtmlToken[]> {
  return (shared.finishedPages ??= new WeakMap());
}
