import type { HtmlToken } from '#source/html.ts';

// The program that prints the pages has its own copy of this module.
const shared = globalThis as typeof globalThis & { finishedPages?: WeakMap<Response, readonly HtmlToken[]> };

/** The finished pages by the empty responses that stand for them: as texts, the build would have to parse them again. */
export function finishedPages(): WeakMap<Response, readonly HtmlToken[]> {
  return (shared.finishedPages ??= new WeakMap());
}
