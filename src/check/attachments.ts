import { posix } from 'node:path';
import type { InspectedFile, ReadContent } from '#source/files.ts';
import { extensionOf, formatFor, knownTypes, pixelLimit, sizeLimits, typeOf } from '#source/file-types.ts';
import { type Problem, problem, startOf } from '#source/problem.ts';
import { inMegabytes } from '#source/decode.ts';
import { emojiJoiner, withoutUnseen } from '#source/characters.ts';
import { isAttachment } from '#source/paths.ts';

/** Every file beside a text may be published and can be opened by those it is for. */
export function attachmentProblems(content: ReadContent): Problem[] {
  return content.attachments.flatMap(fileProblems);
}

/** A file of a type that is not published, and the type in which it can be saved instead. */
export function unknownType(path: string): Problem {
  const name = posix.basename(path);
  return problem(startOf(path), 'file-type', { name, known: knownTypes, format: formatFor(name) });
}

function fileProblems(file: InspectedFile): Problem[] {
  const place = startOf(file.path);
  const name = posix.basename(file.path);
  const type = typeOf(name);
  if (type === undefined) return [unknownType(file.path)];
  if (file.bytes === 0) return [problem(place, 'file-empty', {})];
  const limit = sizeLimits[type.kind];
  if (file.bytes > limit)
    return [problem(place, 'file-large', { megabytes: inMegabytes(file.bytes), limit: inMegabytes(limit) })];
  if (file.otherEncoding === true) return [problem(place, 'not-utf8', {})];
  if (!file.genuine) return [problem(place, 'file-contents', { name, type: extensionOf(name) })];
  const { pixels, pdf, danger } = file;
  if (danger !== undefined) return [problem(place, 'svg-script', { found: danger })];
  if (file.whole === false)
    return [problem(place, type.kind === 'picture' ? 'picture-broken' : 'document-cut', { name })];
  if (file.left !== undefined) return [problem(place, `document-${file.left}`, {})];
  if (file.formula !== undefined)
    return [problem({ ...place, line: file.formula.line }, 'table-formula', { cell: file.formula.text })];
  if (extensionOf(name) === 'svg' && pixels === undefined) return [problem(place, 'svg-size', {})];
  if (pixels !== undefined && Math.max(pixels.width, pixels.height) > pixelLimit)
    return [problem(place, 'picture-pixels', { ...pixels, limit: pixelLimit })];
  if (pdf?.author === true) return [problem(place, 'pdf-author', {})];
  return [
    ...(pdf?.title === false ? [problem(place, 'pdf-title', {})] : []),
    ...(pdf?.language === false ? [problem(place, 'pdf-language', {})] : []),
  ];
}

/** Bytes of a name that leave room for the endings that the site adds: no disk takes more than 255. */
const nameLimit = 200;

/** Every file beside a text has a name that addresses, Windows and macOS can hold and that people can type. */
export function fileNameProblems(content: ReadContent): Problem[] {
  return content.files.filter(isAttachment).flatMap(({ path }) => {
    const name = posix.basename(path);
    const write = typeableName(name);
    if (write !== name) return [problem(startOf(path), 'file-name-signs', { name, write })];
    return Buffer.byteLength(name) > nameLimit
      ? [problem(startOf(path), 'file-name-long', { limit: nameLimit })]
      : [];
  });
}

/** A name without what cannot be in one: `Osuus 25 %.pdf` becomes `Osuus 25.pdf`, `Mitä? #1.pdf` `Mitä 1.pdf`. */
function typeableName(name: string): string {
  const plain = withoutUnseen(name)
    .replace(/[\s\p{Z}]+/gu, ' ')
    .replace(/[%#?\\"<>|*:]/g, '-')
    .replace(control, '');
  if (plain === name && !/^ | (?=\.\w+$)|[ .]$/.test(name) && !reserved.test(name)) return name;
  const [, stem = '', ending = ''] = /^(.*?)(\.\w+)?[ .]*$/s.exec(plain) ?? [];
  const tidy = stem.replace(/ ?-+(?= |$)|(?<=^| )-+ ?/g, '').trim();
  return `${reserved.test(tidy) ? tidy.replace(/^[^.]*/, '$&-1') : tidy || 'tiedosto'}${ending}`;
}

/** Control signs and signs of nobody's. */
const control = new RegExp(`(?!${emojiJoiner})[\\p{C}\\ufffd]`, 'gu');

/** What Windows keeps for devices, whatever ending it has. */
const reserved = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/i;

/** The file beside a text that a path ends with: `content/news/kysely/kuva.jpg`, `./kuva.jpg`. */
export function besideText(path: string, attachments: readonly string[]): string | undefined {
  return attachments.find((name) => name === posix.basename(path));
}
