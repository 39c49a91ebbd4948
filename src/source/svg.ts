/**
 * What in an SVG picture could run or fetch something; undefined if it is a mere picture.
 * Strict on purpose: a drawing program writes none of these, so anything doubtful is refused.
 */
export function svgDanger(bytes: Uint8Array): string | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return 'UTF-16';
  }
  for (const [name, pattern] of dangers) if (pattern.test(text)) return name;
  return undefined;
}

const dangers: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['<script>', /<(?:[\w-]+:)?script/i],
  [
    '<foreignObject>',
    /<(?:[\w-]+:)?(?:foreignobject|iframe|object|embed|audio|video|handler|set|animate)\b/i,
  ],
  ['on…=', /[\s"'/]on[a-z]+\s*=/i],
  ['javascript:', /(?:java|vb)script\s*:/i],
  ['<!ENTITY>', /<!(?:ENTITY|DOCTYPE[^>]*\[)/i],
  ['<?xml-stylesheet?>', /<\?xml-stylesheet/i],
  ['&#…;', /(?:href|src|style)\s*=\s*["'][^"']*&#/i],
  ['href', /(?:href|src)\s*=\s*["']?\s*(?!["']?(?:#|data:image\/(?:png|jpeg|webp);base64,))[^"'\s]/i],
  ['url()', /url\(\s*["']?\s*(?!#)[^)\s"']/i],
  ['@import', /@import/i],
];
