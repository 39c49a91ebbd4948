import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { leftInPdf } from '#source/pdf-contents.ts';

/** A PDF of objects, as most programs write one. */
const pdf = (...objects: string[]) =>
  Buffer.from(
    `%PDF-1.7\n${objects.map((each, index) => `${index + 1} 0 obj\n${each}\nendobj\n`).join('')}trailer\n<< /Root 1 0 R >>\n%%EOF\n`,
    'latin1',
  );

const stream = (dictionary: string, bytes: Buffer) =>
  Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj\n<< ${dictionary} /Length ${bytes.length} >>\nstream\n`, 'latin1'),
    bytes,
    Buffer.from('\nendstream\nendobj\n%%EOF\n'),
  ]);

/** The same with its objects packed, as most programs do since 2003. */
function packed(...objects: string[]): Buffer {
  const places = objects.map(
    (_each, index) => objects.slice(0, index).join('\n').length + Math.min(index, 1),
  );
  const head = `${places.map((place, index) => `${index + 1} ${place}`).join(' ')} `;
  const text = Buffer.from(head + objects.join('\n'), 'latin1');
  return stream(
    `/Type /ObjStm /N ${objects.length} /First ${head.length} /Filter /FlateDecode`,
    deflateSync(text),
  );
}

test.each([
  [
    'a title that tells of programs',
    '<< /Title (JavaScript \\(/Launch\\) /S /JavaScript) /Subtype /Type1 >>',
  ],
  ['links', '<< /Subtype /Link /A << /S /URI /URI (https://example.fi/) >> >>'],
  ['a link to a mail, with codes', '<< /Subtype /Link /A << /S /URI /URI (\\155ailto:a@example.fi) >> >>'],
  ['a link to a port', '<< /A << /S /URI /URI (www.example.fi:8080/a) >> >>'],
  ['a page that is shown first', '<< /Type /Catalog /OpenAction << /S /GoTo /D [3 0 R /Fit] >> >>'],
  ['a form', '<< /FT /Tx /Subtype /Widget /F 4 /T (a) /DA (/Helv 0 Tf) /AP << /N 5 0 R >> >>'],
  [
    'letters of a drawn font',
    '<< /Type /Font /Subtype /Type3 /CharProcs << /S 5 0 R /F 6 0 R /A 7 0 R >> >>',
  ],
  [
    'marks of the text for screen readers',
    '<< /Type /StructElem /S /Sect /K [ << /Type /MCR /MCID 0 >> ] >>',
  ],
  ['a text in UTF-16', '<< /A << /S /URI /URI <FEFF0068007400740070003A002F002F0061> >> >>'],
])('what ordinary programs write is nothing: %s', (_name, object) => {
  expect(leftInPdf(pdf(object))).toBeUndefined();
  expect(leftInPdf(packed(object))).toBeUndefined();
});

test.each([
  ['<< /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>', 'active'],
  ['<< /S/J#61vaScript >>', 'active'],
  ['<< /S %\n/JavaScript >>', 'active'],
  ['<< /S /URI /S /JavaScript >>', 'active'],
  ['<< /Names << /JavaScript 3 0 R >> >>', 'active'],
  ['<< /#4a#53 (app.alert(1)) >>', 'active'],
  ['<< /X (\\() /A << /S /Launch /F (a.exe) >> >>', 'active'],
  ['<< /A << /S /GoToR /F (\\\\\\\\host\\\\x.pdf) >> >>', 'outside'],
  ['<< /A << /S /SubmitForm /F (https://example.fi/) >> >>', 'active'],
  ['<< /Names << /EmbeddedFiles 3 0 R >> >>', 'active'],
  ['<< /Subtype /RichMedia /RichMediaContent 3 0 R >>', 'active'],
  ['<< /AcroForm << /XFA [ (a) 3 0 R ] >> >>', 'active'],
  ['<< /OpenAction << /S /URI /URI (https://example.fi/) >> >>', 'active'],
  ['<< /A << /S /URI /URI (javascript:app.alert\\(1\\)) >> >>', 'outside'],
  ['<< /A << /S /URI /URI (j\\141va\\\nscript:x) >> >>', 'outside'],
  ['<< /A << /S /URI /URI <66696C653A2F2F2F613A2F> >> >>', 'outside'],
  ['<< /A << /S /URI /URI (\\\\\\\\host\\\\a) >> >>', 'outside'],
  ['<< /Type /Filespec /F (https://example.fi/a) /FS /URL >>', 'outside'],
  ['<< /Type /Annot /Subtype /Text /T (Maija) /Contents (a) >>', 'comments'],
  ['<< /Subtype/Popup /Parent 3 0 R >>', 'comments'],
])('what is left in a PDF is told: %s', (object, left) => {
  expect(leftInPdf(pdf(object))).toBe(left);
  expect(leftInPdf(packed('<< /Type /Page >>', object))).toBe(left);
});

test('what an action does may stand apart from it', () => {
  expect(leftInPdf(pdf('<< /A << /S 2 0 R >> >>', '/JavaScript'))).toBe('active');
  expect(leftInPdf(pdf('<< /A << /S /URI /URI 2 0 R >> >>', '(javascript:x)'))).toBe('outside');
  expect(leftInPdf(pdf('<< /OpenAction 2 0 R >>', '<< /S /URI /URI (https://example.fi/) >>'))).toBe(
    'active',
  );
  expect(leftInPdf(pdf('<< /Type /Page /AA << /O 2 0 R >> >>', '<< /S /URI /URI (https://a.fi/) >>'))).toBe(
    'active',
  );
});

test('an object that hides in what looks like a text or a stream is found', () => {
  const hidden = Buffer.from('9 0 obj << /S /JavaScript /JS (x) >> endobj');
  expect(leftInPdf(stream('/Type /XObject', hidden))).toBe('active');
  expect(leftInPdf(pdf(`(${hidden.toString()})`))).toBe('active');
});

test.each([
  ['in other ways', '/Type /ObjStm /N 1 /First 4 /Filter [ /ASCIIHexDecode /FlateDecode ]'],
  ['in a way told elsewhere', '/N 1 /First 4 /Filter 9 0 R'],
  ['under names with codes', '/N 1 /F#69rst 4 /Filter /LZWDecode'],
  ['as differences', '/N 1 /First 4 /Filter /FlateDecode /DecodeParms << /Predictor 12 >>'],
])('objects that are packed %s cannot be looked through', (_how, dictionary) => {
  expect(leftInPdf(stream(dictionary, deflateSync('1 0 << /S /JavaScript >>')))).toBe('locked');
});

test('a PDF that is locked with a password cannot be looked through', () => {
  expect(leftInPdf(pdf('<< /Filter /Standard /V 4 >>', '<< /Encrypt 1 0 R >>'))).toBe('locked');
});

test('a stream that is another file is told', () => {
  expect(leftInPdf(stream('/F 3 0 R', Buffer.from('')))).toBe('outside');
});

test('no PDF takes long to be looked through', () => {
  for (const text of ['obj(', 'obj<', 'obj[', '1 0 obj<</A ', 'obj%'])
    expect(['locked', undefined]).toContain(leftInPdf(Buffer.from(`%PDF-1.7 ${text.repeat(200_000)}`)));
}, 20_000);
