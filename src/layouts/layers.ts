/**
 * The order of the cascade layers, from the weakest. It stands first in every head, because a page that happens
 * to import a component before the layout would otherwise make the components the weakest, without a warning.
 */
export const layerOrder = '@layer tokens,base,layout,component;';
