import { createHash } from 'node:crypto';

/** The scripts that stand in pages themselves. There are no others: a page with another one is not published. */
export const ownScripts = {
  /**
   * Loads the script that a field, form or button names when the reader first touches it, and then does what the reader
   * did: who is faster than the network is not sent away before it has come. Where it does not come, the page works
   * without it. The link to the other language keeps the place in the address: the parts that all pages have are named
   * alike in both, and a place that is not says how it is named there.
   */
  load: `{
const loads = {};
for (const type of ['focusin', 'submit', 'click']) addEventListener(type, (event) => {
  const at = event.target, marked = at.closest('[data-script]'), name = marked?.dataset.script;
  if (at.lang && at.hreflang) at.hash = document.querySelector(':target')?.dataset.there ?? location.hash;
  if (!name || loads[name] == 1) return;
  if (type != 'focusin') event.preventDefault();
  const go = () => {
    loads[name] = 1;
    type == 'click' ? at.click() : type == 'submit' && marked.requestSubmit();
  };
  (loads[name] ??= import(name)).then(go, go);
});
}`
    // A name of its own is one letter on the page, where nothing is marked of an object by it.
    .replaceAll(/(?<!\.|')\b(loads|type|event|at|marked|name|go)\b/g, (name) => name.charAt(0))
    .replaceAll(/\n\s*/g, '')
    .replaceAll(/\B | \B/g, ''),
  /** A refresh by the page's head would lose the place on the page (#goals); hosts that read the rules keep it, too. */
  moved: 'location.replace(document.querySelector("a").href+location.hash)',
} as const;

/** Their hashes as policies name them, `'sha256-…'`. */
export const ownScriptHashes: readonly string[] = Object.values(ownScripts).map(sourceHash).toSorted();

/** The hash of the content of a script or style as a policy names it. */
export function sourceHash(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}
