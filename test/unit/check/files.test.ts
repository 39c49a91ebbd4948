import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pdfDetails } from '#source/pdf.ts';
import { svgDanger } from '#source/svg.ts';

const svg = (inside: string) =>
  svgDanger(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`));

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

test('a drawing is a drawing', () => {
  expect(
    svg('<defs><path id="a" d="M0 0"/></defs><use href="#a"/><style>.x{fill:url(#g)}</style>'),
  ).toBeUndefined();
});

test.each([
  '<script>x</script>',
  '<svg:script>x</svg:script>',
  '<a href="javascript:x"><text>x</text></a>',
  '<circle onload="x"/>',
  '<circle\nonclick=x />',
  '<foreignObject><body/></foreignObject>',
  '<image xlink:href="//example.fi/x.png"/>',
  '<a href="&#106;avascript:x"/>',
  '<style>@import "https://example.fi/x.css"</style>',
  '<rect style="fill:url(https://example.fi/x)"/>',
  '<animate attributeName="href" to="javascript:x"/>',
])('a drawing that could do something is refused: %s', (inside) => {
  expect(svg(inside)).toBeDefined();
});

test('a drawing in another encoding is refused, since it cannot be looked through', () => {
  expect(svgDanger(Buffer.from('\ufeff<svg/>', 'utf16le'))).toBe('UTF-16');
});
