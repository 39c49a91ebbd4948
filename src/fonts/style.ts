import { fontFaces } from './faces.ts';
import { site } from '../site.ts';

// The order of the cascade layers, from the weakest. It stands first in every head, because a page that happens
// to import a component before the layout would otherwise make the components the weakest, without a warning.
const layerOrder = '@layer tokens,base,layout,component;';

/** The style that stands first in every head: the order of the layers, the programme's colours, and the faces of the letters. */
export async function headStyle(): Promise<string> {
  return layerOrder + ownColors(site.colors) + (await fontFaces());
}

/** The colours that the programme has set, as tokens; twice the root, to be stronger than the generator's own. */
function ownColors({ light, dark }: typeof site.colors): string {
  const always = tokensOf(light);
  const atNight = tokensOf(dark);
  return [
    always && `@layer tokens{@media screen{${always}}}`,
    atNight && `@layer tokens{@media screen and (prefers-color-scheme:dark){${atNight}}}`,
  ].join('');
}

function tokensOf(colors: Readonly<Record<string, string | undefined>>): string {
  const set = Object.entries(colors).flatMap(([role, color]) =>
    color === undefined ? [] : `--${role.replace(/[A-Z]|\d/g, (sign) => `-${sign.toLowerCase()}`)}:${color}`,
  );
  return set.length === 0 ? '' : `:root:root{${set.join(';')}}`;
}
