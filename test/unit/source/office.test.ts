import { expect, test } from 'vitest';
import { withoutAuthor } from '#source/author.ts';
import { inspectFile } from '#source/inspect-file.ts';
import { leftInOffice } from '#source/office.ts';
import { partText, zipOf, zipParts } from '#source/zip.ts';

import { part, parts, plain } from '../../setup/office.ts';

test.each(Object.entries(plain))('a plain document holds nothing more than it shows: %s', (ending, texts) => {
  expect(leftInOffice(`a.${ending}`, parts(texts))).toBeUndefined();
});

test.each([
  ['docx', 'word/comments.xml', '<w:comments><w:comment w:id="0" w:author="M">', 'comments'],
  ['docx', 'word/document.xml', '<w:del w:id="1" w:author="M" w:date="x">', 'changes'],
  ['docx', 'word/footnotes.xml', '<w:ins w:id="1" w:author="M"/>', 'changes'],
  ['docx', 'word/header2.xml', '<w:rPrChange w:id="1" w:author="M"/>', 'changes'],
  ['docx', 'word/vbaProject.bin', 'x', 'active'],
  ['xlsx', 'xl/workbook.xml', '<sheet name="a" sheetId="1" state="hidden"/>', 'hidden'],
  ['xlsx', 'xl/workbook.xml', '<x:sheet state="veryHidden" name="a"/>', 'hidden'],
  ['xlsx', 'xl/comments1.xml', '<commentList><comment ref="A1" authorId="0">', 'comments'],
  ['xlsx', 'xl/threadedComments/threadedComment1.xml', '<threadedComment ref="A1">', 'comments'],
  ['xlsx', 'xl/revisions/revisionLog1.xml', '<revisions/>', 'changes'],
  ['pptx', 'ppt/comments/comment1.xml', '<p:cmLst><p:cm authorId="1">', 'comments'],
  ['pptx', 'ppt/comments/modernComment_1.xml', '<p188:cm id="1">', 'comments'],
  ['pptx', 'ppt/slides/slide2.xml', '<p:sld xmlns:p="x" show="0">', 'hidden'],
  ['odt', 'content.xml', '<office:annotation office:name="1"><dc:creator>M', 'comments'],
  ['odt', 'content.xml', '<text:tracked-changes><text:changed-region text:id="1">', 'changes'],
  ['ods', 'content.xml', '<style:table-properties style:x="y" table:display="false"/>', 'hidden'],
  ['ods', 'content.xml', '<table:tracked-changes table:x="y">', 'changes'],
  ['odp', 'content.xml', '<style:drawing-page-properties presentation:visibility="hidden"/>', 'hidden'],
] as const)('what is left in a document is told: %s, %s %s', (ending, name, text, left) => {
  expect(leftInOffice(`a.${ending}`, parts({ ...plain[ending], [name]: text }))).toBe(left);
});

test.each([
  ['docx', plain.xlsx],
  ['odt', plain.ods],
  ['xlsx', plain.odt],
  ['pptx', {}],
] as const)('an archive that is no document of its kind is told: %s', async (ending, texts) => {
  const bytes = zipOf(parts(texts));
  const { genuine } = await inspectFile({ path: `news/x/a.${ending}`, bytes: bytes.length }, bytes);
  expect(genuine).toBe(false);
});

test('a document that unpacks to far more than anybody writes is none', () => {
  const bomb = part('word/document.xml', ' '.repeat(120_000_000));
  expect(leftInOffice('a.docx', [part('[Content_Types].xml', ''), bomb])).toBe('unknown');
});

test('names of those who commented once, and of the folders of a writer, are not published', () => {
  const bytes = zipOf(
    parts({
      'word/people.xml': '<w15:person w15:author="Maija Meri"><w15:presenceInfo w15:userId="S::maija"/>',
      'word/_rels/settings.xml.rels':
        '<Relationship Target="file:///C:\\Users\\maija\\Malli.dotm" TargetMode="External"/>',
      'xl/workbook.xml':
        '<x15ac:absPath url="C:\\Users\\maija\\" xmlns:x="y"/><fileSharing userName="Maija"/>',
      'ppt/commentAuthors.xml': '<p:cmAuthor id="1" name="Maija Meri" initials="MM"/>',
    }),
  );
  const texts = (zipParts(withoutAuthor('a.docx', bytes)) ?? []).map((each) => partText(each));
  expect(texts).toEqual([
    '<w15:person w15:author=""><w15:presenceInfo w15:userId=""/>',
    '<Relationship Target="Malli.dotm" TargetMode="External"/>',
    '<x15ac:absPath url="" xmlns:x="y"/><fileSharing userName=""/>',
    '<p:cmAuthor id="1" name="" initials=""/>',
  ]);
});
