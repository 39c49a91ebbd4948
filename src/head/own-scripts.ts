import { createHash } from 'node:crypto';

/** The scripts that stand in pages themselves. There are no others: a page with another one is not published. */
export const ownScripts = {
  /**
   * Loads the script of the field for one's own area when the reader first touches it. A reader who is faster than the
   * network is not sent away before it has come.
   */
  area: `{
let loading;
const start = (event) => {
  const form = event.target.closest('form[data-script]');
  if (!form) return;
  if (event.type == 'submit') event.preventDefault();
  loading ??= import(form.dataset.script);
  loading.then(() => {
    removeEventListener('focusin', start);
    removeEventListener('submit', start);
    if (event.type == 'submit') form.requestSubmit();
  });
};
addEventListener('focusin', start);
addEventListener('submit', start);
}`,
  /** A refresh by the page's head would lose the place on the page (#goals); hosts that read the rules keep it, too. */
  moved: 'location.replace(document.querySelector("a").href+location.hash)',
} as const;

/** Their hashes as policies name them, `'sha256-…'`. */
export const ownScriptHashes: readonly string[] = Object.values(ownScripts).map(sourceHash).toSorted();

/** The hash of the content of a script or style as a policy names it. */
export function sourceHash(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}
