import { fontFaces } from './faces.ts';

// The order of the cascade layers, from the weakest. It stands first in every head, because a page that happens
// to import a component before the layout would otherwise make the components the weakest, without a warning.
const layerOrder = '@layer tokens,base,layout,component;';

/** The style that stands first in every head: the order of the layers, and the faces of the letters. */
export async function headStyle(): Promise<string> {
  return layerOrder + (await fontFaces());
}
