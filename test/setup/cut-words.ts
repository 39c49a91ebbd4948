import type { Page } from 'playwright-core';

/** The texts of what a selector finds in which a word goes on in the next line without a hyphen. */
export function cutWordsIn(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements.flatMap((element) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const cutIn: string[] = [];
      while (texts.nextNode()) {
        const node = texts.currentNode;
        const text = node.textContent ?? '';
        const topOf = (index: number) => {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          // A letter after a break has an empty box before it, too.
          return [...range.getClientRects()].at(-1)?.top ?? 0;
        };
        for (const { index } of text.matchAll(/\p{L}(?=\p{L})/gu))
          if (topOf(index + 1) - topOf(index) > 5) cutIn.push(text);
      }
      return cutIn;
    }),
  );
}
