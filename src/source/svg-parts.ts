import { wordSet } from './word-set.ts';

/** The elements of a drawing. Nothing that runs, moves, fetches, leads on or holds a page. */
export const svgElements: ReadonlySet<string> = wordSet(`
  svg g defs symbol use switch title desc style path rect circle ellipse line polyline polygon
  text tspan textPath image marker linearGradient radialGradient stop pattern clipPath mask filter
  feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
  feGaussianBlur feMerge feMergeNode feOffset`);

/** The attributes of a drawing. Others, such as what programs note for themselves, are left out. */
export const svgAttributes: ReadonlySet<string> = wordSet(`
  id class style href xml:space xml:lang lang viewBox preserveAspectRatio version
  x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy d points pathLength width height rotate textLength lengthAdjust
  transform gradientTransform patternTransform gradientUnits patternUnits patternContentUnits spreadMethod
  clipPathUnits maskUnits maskContentUnits filterUnits primitiveUnits markerUnits markerWidth markerHeight
  refX refY orient startOffset method spacing side offset in in2 result mode operator k1 k2 k3 k4 type values
  tableValues slope intercept amplitude exponent stdDeviation edgeMode
  alignment-baseline baseline-shift clip-path clip-rule color color-interpolation color-interpolation-filters
  color-rendering direction display dominant-baseline fill fill-opacity fill-rule filter flood-color flood-opacity
  font-family font-size font-size-adjust font-stretch font-style font-variant font-weight image-rendering
  isolation letter-spacing lighting-color marker-end marker-mid marker-start mask mask-type mix-blend-mode
  opacity overflow paint-order shape-rendering stop-color stop-opacity stroke stroke-dasharray
  stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor
  text-decoration text-rendering transform-origin unicode-bidi vector-effect visibility white-space
  word-spacing writing-mode`);

/** Attributes that hold no style: a name may have brackets in it. */
export const uncheckedAttributes: ReadonlySet<string> = wordSet('href id class xml:space xml:lang lang');

/** A style without its comments, which one reader may take for something else than another. */
export function plainStyle(style: string): string {
  return style.replace(/\/\*[^]*?(?:\*\/|$)/g, ' ');
}

/**
 * What of a style is not allowed; undefined if nothing. Only known functions are, `url()` only of the drawing's own
 * parts, no rules but `@media`, and no escapes, under which anything could hide.
 */
export function refusedStyle(plain: string): string | undefined {
  if (plain.includes('\\')) return '\\';
  const rule = /@(?!media\b)[\w-]*/.exec(plain);
  if (rule !== null) return rule[0];
  // Whoever uses it, and how often, could not be told.
  if (plain.split(/[;{}]/).some((each) => /^\s*--/.test(each) && /url\(/i.test(each))) return '--…: url()';
  for (const [, name = '', rest = ''] of plain.matchAll(
    /(?<![^\s:;,(){}'"])([^\s:;,(){}'"]*)\((?=([^)]{0,500}))/g,
  )) {
    const isUrl = name.toLowerCase() === 'url';
    if (isUrl ? !/^\s*(["']?)#[^"'()\s]+\1\s*$/.test(rest) : !functions.has(name))
      return `${name.slice(0, 20)}()`;
    if (
      /^(?:blur|drop-shadow)$/.test(name) &&
      numbersIn(rest.replace(/[\w-]+\(.*/s, '')).some((each) => each > blurLimit)
    )
      return `${name}(${rest.trim()})`;
  }
  return undefined;
}

/** Beyond this, in units of the drawing, nothing is left to be seen but the work of the computer. */
export const blurLimit = 100;

/** The numbers of a path, a list of lengths or the arguments of a function, without their signs. */
export function numbersIn(text: string): number[] {
  return (text.match(/\d*\.?\d+(?:e[+-]?\d+)?/gi) ?? []).map(Number);
}

/** Whether an element is a note of a drawing program, which is left out in silence: it draws nothing. */
export function isNote(namespace: string, name: string): boolean {
  if (namespace === 'http://www.w3.org/2000/svg') return name === 'metadata';
  return namespace !== 'http://www.w3.org/1999/xhtml';
}

const functions: ReadonlySet<string> = new Set([
  '',
  ...wordSet(`
  matrix translate translateX translateY scale scaleX scaleY rotate skewX skewY
  rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark calc min max clamp var
  blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
  cubic-bezier and not is where nth-child nth-of-type`),
]);
