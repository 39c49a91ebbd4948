import { expect, test } from 'vitest';
import { leftInOffice } from '#source/office.ts';
import { zipOf, zipParts } from '#source/zip.ts';
import { part, parts, plain } from '../../setup/office.ts';

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relation = (kind: string, target: string, mode = '') =>
  `<Relationships><Relationship Id="rId1" Type="${types}/${kind}" Target="${target}"${mode && ` TargetMode="${mode}"`}/></Relationships>`;
const workbook = (inside: Readonly<Record<string, string>> = {}) =>
  zipOf(parts({ ...plain.xlsx, ...inside })).toString('latin1');
const field = (code: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${[...code].map((sign) => `<w:instrText>${sign}</w:instrText>`).join('')}<w:fldChar w:fldCharType="separate"/><w:t>1</w:t><w:fldChar w:fldCharType="end"/>`;

const ordinary: [string, string, string][] = [
  ['docx', 'word/_rels/document.xml.rels', relation('hyperlink', 'https://example.fi/a', 'External')],
  ['docx', 'word/_rels/document.xml.rels', relation('hyperlink', 'mailto:a@example.fi', 'External')],
  ['docx', 'word/_rels/document.xml.rels', relation('image', 'media/image1.png')],
  ['docx', 'word/_rels/settings.xml.rels', relation('attachedTemplate', 'Normal.dotm', 'External')],
  ['docx', 'word/document.xml', field('TOC \\o "1-3" \\h \\z \\u') + field('PAGE')],
  ['docx', 'word/document.xml', field('HYPERLINK \\l "_Toc1"') + field('HYPERLINK "https://example.fi/"')],
  ['docx', 'word/document.xml', '<w:fldSimple w:instr=" SEQ Kuva \\* ARABIC "/>'],
  [
    'docx',
    'word/document.xml',
    '<v:shape id="a" href="https://example.fi"><v:imagedata r:id="rId1"/></v:shape>',
  ],
  ['docx', 'customXml/item1.xml', '<b:Sources SelectedStyle="\\APA.XSL" xmlns:b="http://x"/>'],
  ['docx', 'word/fonts/font1.odttf', 'x'],
  [
    'xlsx',
    'xl/worksheets/sheet1.xml',
    '<f>SUM(A1:A3)</f><f>HYPERLINK("https://example.fi")</f><t>WEBSERVICE(1)</t>',
  ],
  ['xlsx', 'xl/worksheets/_rels/sheet1.xml.rels', relation('drawing', '../drawings/drawing1.xml')],
  ['xlsx', 'xl/printerSettings/printerSettings1.bin', 'x'],
  [
    'pptx',
    'ppt/slides/slide1.xml',
    '<p:sld><a:hlinkClick r:id="" action="ppaction://hlinkshowjump?jump=nextslide"/>',
  ],
  [
    'odt',
    'content.xml',
    '<text:a xlink:href="https://example.fi/">x</text:a><draw:image xlink:href="Pictures/1.png"/>',
  ],
  ['odt', 'content.xml', '<office:scripts/><form:form xlink:href=""/><draw:object xlink:href="./Object 1"/>'],
  ['odt', 'Object 1/content.xml', '<chart:chart xlink:href=".." xlink:type="simple"/>'],
  ['odt', 'META-INF/manifest.xml', '<manifest:file-entry manifest:full-path="/"/>'],
  ['odt', 'Configurations2/accelerator/current.xml', ''],
  ['ods', 'content.xml', '<table:table-cell table:formula="of:=SUM([.A1:.A3])"/>'],
];

test.each(ordinary)('what ordinary programs write is nothing: %s, %s %s', (ending, name, text) => {
  expect(leftInOffice(`a.${ending}`, parts({ ...plain[ending as 'docx'], [name]: text }))).toBeUndefined();
});

const refused: [string, string, string, string][] = [
  [
    'docx',
    'word/_rels/document.xml.rels',
    relation('image', 'https://example.fi/a.png', 'External'),
    'outside',
  ],
  ['docx', 'word/_rels/document.xml.rels', relation('image', 'https://example.fi/a.png'), 'outside'],
  [
    'docx',
    'word/_rels/document.xml.rels',
    relation('oleObject', 'https://example.fi/', 'External'),
    'outside',
  ],
  ['docx', 'word/_rels/document.xml.rels', relation('hyperlink', 'file:///a.exe', 'External'), 'outside'],
  ['docx', 'word/_rels/document.xml.rels', relation('hyperlink', '\\\\host\\a', 'External'), 'outside'],
  [
    'docx',
    'word/_rels/document.xml.rels',
    relation('hyperl&#105;nk', 'j&#97;vascript:x', 'External'),
    'outside',
  ],
  [
    'docx',
    'word/_rels/settings.xml.rels',
    relation('attachedTemplate', '&#104;ttp://example.fi/', 'External'),
    'outside',
  ],
  [
    'docx',
    'word/_rels/webSettings.xml.rels',
    relation('frame', 'https://example.fi/', 'External'),
    'outside',
  ],
  ['docx', 'word/_rels/document.xml.rels', relation('aFChunk', 'a.xml'), 'active'],
  ['docx', 'word/_rels/document.xml.rels', relation('oleObject', 'embeddings/a.xml'), 'active'],
  ['docx', 'word/_rels/document.xml.rels', relation('package', 'embeddings/a.xlsx'), 'active'],
  ['docx', 'word/_rels/document.xml.rels', relation('control', 'activeX/activeX1.xml'), 'active'],
  ['docx', '_rels/.rels', relation('ui/extensibility', 'customUI/customUI.xml'), 'active'],
  ['docx', 'word/embeddings/oleObject1.bin', 'x', 'active'],
  ['docx', 'word/afchunk.html', '<html>', 'active'],
  ['docx', 'word/media/image1.png', relation('oleObject', 'a'), 'active'],
  ['docx', 'word/document.xml', field('DDEAUTO c:\\\\a.exe'), 'active'],
  ['docx', 'word/document.xml', '<w:fldSimple w:instr=" dde x"/>', 'active'],
  ['docx', 'word/document.xml', '<w:fldChar w:fldCharType="begin"/>' + field('QUOTE 68 68 69'), 'active'],
  ['docx', 'word/document.xml', field('INCLUDEPICTURE "https://example.fi/a.png"'), 'outside'],
  ['docx', 'word/document.xml', '<v:imagedata o:href="https://example.fi/a.png"/>', 'outside'],
  [
    'docx',
    '[Content_Types].xml',
    '<Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>',
    'active',
  ],
  [
    'xlsx',
    'xl/externalLinks/_rels/externalLink1.xml.rels',
    relation('externalLinkPath', 'a.xlsx', 'External'),
    'outside',
  ],
  ['xlsx', 'xl/externalLinks/externalLink1.xml', '<ddeLink ddeService="cmd"/>', 'active'],
  ['xlsx', 'xl/_rels/workbook.xml.rels', relation('connections', 'connections.xml'), 'outside'],
  ['xlsx', 'xl/worksheets/sheet1.xml', '<f>1+_xlfn.WEBSERV&#73;CE("https://example.fi")</f>', 'outside'],
  ['xlsx', 'xl/workbook.xml', '<definedName name="a">CALL("a","b")</definedName>', 'active'],
  ['xlsx', 'xl/workbook.xml', "<sheet name='a' state='hidden'/>", 'hidden'],
  ['pptx', 'ppt/slides/slide1.xml', '<a:hlinkMouseOver r:id="" action="ppaction://program"/>', 'active'],
  ['odt', 'Basic/Standard/Module1.xml', '<script:module/>', 'active'],
  ['odt', 'Object 2', 'x', 'active'],
  ['odt', 'content.xml', '<script:event-listener xlink:href="vnd.sun.star.script:a"/>', 'active'],
  ['odt', 'content.xml', '<text:dde-connection-decl office:dde-application="x"/>', 'active'],
  ['odt', 'content.xml', '<draw:image xlink:href="https://example.fi/a.png"/>', 'outside'],
  ['odt', 'content.xml', '<text:section-source xlink:href="../a.odt"/>', 'outside'],
  ['odt', 'content.xml', '<!DOCTYPE a [<!ENTITY b "c">]><a/>', 'active'],
  ['odt', 'meta.xml', '<meta:auto-reload xlink:href="https://example.fi/"/>', 'outside'],
  ['ods', 'content.xml', '<table:table-cell table:formula="of:=DDE(&quot;a&quot;)"/>', 'outside'],
  ['docx', 'word/header1.xml', '<?xml version="1.0" encoding="utf-7"?><a/>', 'locked'],
  ['docx', 'word/header1.xml', '\ufeff<\0a\0', 'locked'],
  ['odt', 'content.xml', 'x9ä', 'locked'],
];

test.each(refused)('what runs, holds or fetches something is told: %s, %s %s', (ending, name, text, left) => {
  expect(leftInOffice(`a.${ending}`, parts({ ...plain[ending as 'docx'], [name]: text }))).toBe(left);
});

test('no document takes long to be looked through', () => {
  const text = `${'<a>'.repeat(200_000)}${'</b>'.repeat(200_000)}`;
  expect(leftInOffice('a.docx', parts({ ...plain.docx, 'word/document.xml': text }))).toBe('locked');
});

test('a part in UTF-16 is looked through, too', () => {
  const wide = (text: string) => ({
    ...part('customXml/item1.xml', ''),
    method: 0,
    packed: Buffer.from(`\ufeff<?xml version="1.0" encoding="utf-16"?>${text}`, 'utf16le'),
  });
  expect(leftInOffice('a.xlsx', [...parts(plain.xlsx), wide('<a/>')])).toBeUndefined();
  expect(leftInOffice('a.xlsx', [...parts(plain.xlsx), wide('<f>CALL("a")</f>')])).toBe('active');
});

test('the numbers of a chart lie in a workbook, which is looked into', () => {
  const chart = (inside: string) => [
    ...parts({
      ...plain.docx,
      'word/charts/_rels/chart1.xml.rels': relation('package', '../embeddings/Microsoft_Excel_Sheet1.xlsx'),
    }),
    withBytes('word/embeddings/Microsoft_Excel_Sheet1.xlsx', inside),
  ];
  const withBytes = (name: string, bytes: string) => ({
    ...part(name, ''),
    method: 0,
    packed: Buffer.from(bytes, 'latin1'),
  });
  expect(leftInOffice('a.docx', chart(workbook()))).toBeUndefined();
  expect(leftInOffice('a.docx', chart(workbook({ 'xl/vbaProject.bin': 'x' })))).toBe('active');
  expect(leftInOffice('a.docx', chart(workbook({ 'xl/embeddings/b.xlsx': 'x' })))).toBe('active');
});

test('of two parts of one name, or of two names, each program would take another', () => {
  const twice = [...parts(plain.docx), part('word/document.xml', '<w:p/>')];
  expect(leftInOffice('a.docx', twice)).toBe('unknown');
  const bytes = zipOf(parts(plain.docx));
  bytes.write('Word', bytes.indexOf('word/'), 'latin1');
  expect(zipParts(bytes)).toBeUndefined();
});
