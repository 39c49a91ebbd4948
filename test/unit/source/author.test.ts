import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { keepsAuthor, withoutAuthor } from '#source/author.ts';
import { partText, withText, zipOf, zipParts } from '#source/zip.ts';

describe('a PDF is published without the name of its writer', () => {
  test.each([
    ['as a text', '<< /Title (Muistio) /Author (Maija \\(M\\) Meri) >>', '/Author (                )'],
    ['with brackets in it', '<< /Author (Maija (Meri) x) >>', '/Author (              )'],
    ['in hexadecimal', '<< /Author <FEFF004D0061> >>', '/Author <            >'],
    [
      'in a place of its own',
      '<< /Author 12 0 R >>\n12 0 obj\n(Maija Meri)\nendobj',
      '12 0 obj\n(          )',
    ],
    [
      'in its description',
      '<dc:title>Muistio</dc:title><dc:creator>\n<rdf:Seq><rdf:li>Maija Meri</rdf:li></rdf:Seq></dc:creator>',
      '<rdf:li>          </rdf:li>',
    ],
  ])('%s', (_where, told, shown) => {
    const pdf = Buffer.from(`%PDF-1.4\n${told}\n%%EOF`, 'latin1');
    const clean = withoutAuthor('a.pdf', pdf);
    expect(clean.length).toBe(pdf.length);
    expect(clean.toString('latin1')).toContain(shown);
    expect(clean.toString('latin1')).not.toMatch(/Maija|004D/);
    expect(keepsAuthor(pdf)).toBe(false);
  });

  test('and where it cannot be taken out, the check says so', () => {
    const packed = deflateSync(Buffer.from('<< /Author (Maija Meri) >>'));
    const head = `%PDF-1.5\n1 0 obj << /Type /ObjStm /Length ${packed.length} >> stream\n`;
    expect(keepsAuthor(Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream')]))).toBe(true);
    expect(keepsAuthor(Buffer.from('%PDF-1.4 << /Encrypt 3 0 R /Author (x) >>'))).toBe(true);
    expect(keepsAuthor(Buffer.from('%PDF-1.4 << /Title (x) >>'))).toBe(false);
  });
});

describe('a document of an office program is published without the names in it', () => {
  const part = (name: string, text: string) =>
    withText({ name, method: 8, crc: 0, size: 0, packed: Buffer.alloc(0) }, text);
  const core =
    '<cp:coreProperties><dc:title>Muistio</dc:title><dc:creator>Maija Meri</dc:creator><cp:lastModifiedBy>M. Meri</cp:lastModifiedBy></cp:coreProperties>';
  const docx = zipOf([
    part('[Content_Types].xml', '<Types/>'),
    part('word/document.xml', '<w:t>Maija Meri kirjoitti.</w:t>'),
    part('docProps/core.xml', core),
    part('docProps/app.xml', '<Properties><Company>Kunta</Company><Pages>1</Pages></Properties>'),
  ]);

  test('and all else in it stays', () => {
    const parts = zipParts(withoutAuthor('a.docx', docx)) ?? [];
    expect(parts.map((each) => [each.name, partText(each)])).toEqual([
      ['[Content_Types].xml', '<Types/>'],
      ['word/document.xml', '<w:t>Maija Meri kirjoitti.</w:t>'],
      [
        'docProps/core.xml',
        '<cp:coreProperties><dc:title>Muistio</dc:title><dc:creator></dc:creator><cp:lastModifiedBy></cp:lastModifiedBy></cp:coreProperties>',
      ],
      ['docProps/app.xml', '<Properties><Company></Company><Pages>1</Pages></Properties>'],
    ]);
  });

  test('one without names stays as it is, to the byte', () => {
    const plain = zipOf([
      part('mimetype', 'x'),
      part('meta.xml', '<meta:initial-creator></meta:initial-creator>'),
    ]);
    expect(withoutAuthor('a.odt', plain)).toBe(plain);
  });

  test.each([
    ['cut off', docx.subarray(0, docx.length - 30)],
    ['empty', Buffer.from('PK')],
    [
      'with a directory that leads out of it',
      Buffer.concat([docx.subarray(0, -6), Buffer.from([255, 255, 255, 127, 0, 0])]),
    ],
  ])('one that is damaged is told: %s', (_how, bytes) => {
    expect(zipParts(bytes)).toBeUndefined();
    expect(withoutAuthor('a.docx', bytes)).toBe(bytes);
  });
});
