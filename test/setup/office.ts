import { withText } from '#source/zip.ts';

/** A part of a document of an office program. */
export const part = (name: string, text: string) =>
  withText({ name, method: 8, crc: 0, size: 0, packed: Buffer.alloc(0) }, text);
export const parts = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([name, text]) => part(name, text));

/** A document of each program as it is saved plain, with what looks like a trace and is none. */
export const plain = {
  docx: {
    '[Content_Types].xml': '<Types/>',
    'word/document.xml':
      '<w:p><w:r><w:t>insertion, comment w:author="x" &lt;w:ins </w:t></w:r><w:instrText>TOC</w:instrText></w:p>',
    'word/comments.xml': '<w:comments xmlns:w="x"/>',
    'word/people.xml': '<w15:people/>',
  },
  xlsx: {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': '<sheets><sheet name="hidden" sheetId="1" state="visible"/></sheets>',
    'xl/comments1.xml': '<comments><authors/><commentList/></comments>',
  },
  pptx: {
    '[Content_Types].xml': '<Types/>',
    'ppt/presentation.xml': '<p:presentation/>',
    'ppt/slides/slide1.xml': '<p:sld show="1"/>',
  },
  odt: { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<text:tracked-changes/>' },
  ods: {
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': '<style:table-properties table:display="true"/>',
  },
  odp: { mimetype: 'application/vnd.oasis.opendocument.presentation', 'content.xml': '<draw:page/>' },
} as const;
