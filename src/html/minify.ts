/**
 * Makes a finished page some 350 bytes lighter on the wire, as much as a chart weighs. Nothing on it looks different.
 */
export function minifyPage(html: string): string {
  return shortenScopes(joinStyles(html));
}

/**
 * Shortens the attributes by which Astro ties the style of a component to its elements: `data-astro-cid-22kruk62`
 * becomes `data-c3`. Their names are random and stand on every element.
 */
function shortenScopes(html: string): string {
  const short = new Map<string, string>();
  return html.replace(/data-astro-cid-\w{8}/g, (long) => {
    const name = short.get(long) ?? `data-c${short.size}`;
    short.set(long, name);
    return name;
  });
}

/** Makes one style element of all, in their order, where the last one stands: each costs a hash in the page's policy. */
function joinStyles(html: string): string {
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)];
  let left = styles.length;
  return html.replace(/<style>[\s\S]*?<\/style>/g, () => {
    left -= 1;
    return left > 0 ? '' : `<style>${styles.map(([, content]) => content).join('')}</style>`;
  });
}
