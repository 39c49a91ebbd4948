import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pdfDetails } from '#source/pdf.ts';
import { readSvg } from '#source/svg.ts';

const drawing = (inside: string, own = '') =>
  readSvg(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${own}>${inside}</svg>`,
    ),
  );
const svg = (inside: string) => drawing(inside)?.danger;

test('the title and the language of a PDF are found where its objects are packed', () => {
  const packed = deflateSync(Buffer.from('<< /Type /Catalog /Lang (sv-FI) >> << /Title <FEFF0048> >>'));
  const pdf = Buffer.concat([
    Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 2 >>\nstream\n'),
    packed,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
  expect(pdfDetails(pdf)).toEqual({ title: true, language: true });
});

test('an empty title is none', () => {
  expect(pdfDetails(Buffer.from('%PDF-1.4 << /Title () /Lang (fi) >>'))).toEqual({
    title: false,
    language: true,
  });
});

test('a title in the metadata of a PDF counts', () => {
  const xmp = '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Plan</rdf:li></rdf:Alt></dc:title>';
  expect(pdfDetails(Buffer.from(`%PDF-1.4 ${xmp}`)).title).toBe(true);
});

test('a stream that unpacks to gigabytes is left alone', () => {
  const packed = deflateSync(Buffer.alloc(50_000_000));
  const pdf = Buffer.concat([Buffer.from('%PDF-1.7 /ObjStm stream\n'), packed, Buffer.from('\nendstream')]);
  expect(pdfDetails(pdf)).toEqual({ title: false, language: false });
});

test('many packed streams of many megabytes do not fill the memory', () => {
  const packed = deflateSync(Buffer.alloc(4_900_000, 'x'));
  const stream = Buffer.concat([Buffer.from(' /ObjStm stream\n'), packed, Buffer.from('\nendstream')]);
  const pdf = Buffer.concat([Buffer.from('%PDF-1.7'), ...Array.from({ length: 200 }, () => stream)]);
  expect(pdfDetails(pdf)).toEqual({ title: false, language: false });
});

test('a drawing is a drawing', () => {
  expect(
    svg('<defs><path id="a" d="M0 0"/></defs><use href="#a"/><style>.x:not(.y){fill:url(#g)}</style>'),
  ).toBeUndefined();
  expect(svg('<g id="Taso (1)" transform="matrix(1 0 0 1 0 0)" fill="rgb(1, 2, 3)"/>')).toBeUndefined();
});

test.each([
  '<script>x</script>',
  '<s.v:script xmlns:s.v="http://www.w3.org/2000/svg">x</s.v:script>',
  '<å:script xmlns:å="http://www.w3.org/2000/svg">x</å:script>',
  '<h:meta xmlns:h="http://www.w3.org/1999/xhtml" http-equiv="refresh" content="0;URL=https://example.fi"/>',
  '<a href="javascript:x"><text>x</text></a>',
  '<circle onload="x"/>',
  '<circle\nonClick="x" />',
  '<foreignObject><body/></foreignObject>',
  '<image xlink:href="//example.fi/x.png"/>',
  '<use href="other.svg#a"/>',
  '<a href="&#106;avascript:x"/>',
  '<style>@import "https://example.fi/x.css"</style>',
  '<style>@imp<!-- -->ort "https://example.fi/x.css"</style>',
  '<style><![CDATA[@imp]]><![CDATA[ort "https://example.fi/x.css";]]></style>',
  '<style>&#64;import "https://example.fi/x.css"</style>',
  '<style>@\\69mport "https://example.fi/x.css"</style>',
  '<style>svg{background:image-set("https://example.fi/x.png" 1x)}</style>',
  '<style>svg{background:image("https://example.fi/x.png")}</style>',
  '<style>@font-face{src:url(data:font/woff2;base64,AA)}</style>',
  '<rect style="fill:url(https://example.fi/x)"/>',
  '<rect style="fill:u/**/rl(https://example.fi/x)"/>',
  '<rect fill="url( &#39;https://example.fi/x#a&#39; )"/>',
  '<rect filter="url(https://example.fi/x#a)"/>',
  '<animate attributeName="href" to="javascript:x"/>',
  '<set attributeName="href" to="javascript:x"/>',
  '<filter id="f"><feGaussianBlur stdDeviation="100000"/></filter>',
  '<filter id="f"><feImage href="https://example.fi/x.png"/></filter>',
  '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>',
])('a drawing that could do something is refused: %s', (inside) => {
  expect(svg(inside)).toBeDefined();
});

test('a drawing that a browser would draw a thousand million times is refused', () => {
  const levels = Array.from(
    { length: 9 },
    (_, level) => `<g id="g${level + 1}">${`<use href="#g${level}"/>`.repeat(10)}</g>`,
  );
  expect(svg(`<rect id="g0"/>${levels.join('')}`)).toBeDefined();
  expect(svg(`<rect id="g0"/>${levels.slice(0, 2).join('')}`)).toBeUndefined();
});

test('what is no well-formed SVG is none', () => {
  for (const text of [
    '<html><body>404</body></html>',
    '<svg xmlns="http://www.w3.org/2000/svg"><rect width="1"',
    '<svg><rect/></svg>',
    '<svg xmlns="http://www.w3.org/2000/svg"><g></svg>',
    '<svg xmlns="http://www.w3.org/2000/svg"><text>&bomb;</text></svg>',
  ])
    expect(readSvg(Buffer.from(text)), text).toBeUndefined();
});

test('only what draws is published of a drawing', () => {
  const { text } = drawing(
    '<!-- Matti --><metadata>Matti</metadata><i:view xmlns:i="https://inkscape.example/" i:user="Matti"/>' +
      '<text x="1" data-user="Matti">A &amp; B</text><use xlink:href="#a"/>',
    'content="Matti" viewBox="0 0 10 5"',
  ) as { text: string };
  expect(text).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 5"><text x="1">A &#38; B</text><use href="#a"></use></svg>',
  );
});

test.each([
  ['width="40" height="20"', { width: 40, height: 20 }],
  ['width="4in" viewBox="0, 0, 100, 50"', { width: 384, height: 192 }],
  ['viewBox="0 0 100.4 50"', { width: 100, height: 50 }],
  ['width="100%" height="100%" viewBox="0,0 3,4"', { width: 3, height: 4 }],
  ['width="100%" height="100%"', undefined],
  ['width="0" height="20"', undefined],
  ['viewBox="0 0 x 5"', undefined],
])('the size of a drawing: %s', (own, size) => {
  expect(drawing('', own)?.pixels).toEqual(size);
});

test('a drawing in another encoding is refused, since it cannot be looked through', () => {
  expect(readSvg(Buffer.from('\ufeff<svg/>', 'utf16le'))?.danger).toBe('UTF-16');
  expect(readSvg(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>', 'utf16le'))?.danger).toBe('UTF-16');
});
