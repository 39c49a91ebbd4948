import type { InspectedFile } from '#source/files.ts';
import type { ReadContent } from '#source/files.ts';
import { posix } from 'node:path';
import { extensionOf, formatFor, knownTypes, pixelLimit, sizeLimits, typeOf } from '#source/file-types.ts';
import { type Problem, problem, startOf } from '#source/problem.ts';
import { inMegabytes } from '#source/decode.ts';

/** Every file beside a text may be published and can be opened by those it is for. */
export function attachmentProblems(content: ReadContent): Problem[] {
  return content.beside.flatMap(fileProblems);
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
  if (extensionOf(name) === 'svg' && pixels === undefined) return [problem(place, 'svg-size', {})];
  if (pixels !== undefined && Math.max(pixels.width, pixels.height) > pixelLimit)
    return [problem(place, 'picture-pixels', { ...pixels, limit: pixelLimit })];
  if (pdf?.author === true) return [problem(place, 'pdf-author', {})];
  return [
    ...(pdf?.title === false ? [problem(place, 'pdf-title', {})] : []),
    ...(pdf?.language === false ? [problem(place, 'pdf-language', {})] : []),
  ];
}
