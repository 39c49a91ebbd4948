import { posix } from 'node:path';
import { findFields } from '#collections/fields.ts';
import { fileFields } from '#collections/references.ts';
import { extensionOf, knownTypes, pixelLimit, sizeLimits, typeOf } from './file-types.ts';
import type { InspectedFile } from './inspect.ts';
import { type Problem, problem, startOf } from './problem.ts';
import type { ReadContent } from './read.ts';
import { schemaOf } from './schema.ts';

/** Every file beside a text may be published, can be opened, and is named somewhere. */
export function attachmentProblems(content: ReadContent): Problem[] {
  const used = usedFiles(content);
  return content.beside.flatMap((file) => [
    ...fileProblems(file),
    ...(used.has(file.path)
      ? []
      : [problem(startOf(file.path), 'file-unused', { name: posix.basename(file.path) })]),
  ]);
}

function fileProblems(file: InspectedFile): Problem[] {
  const place = startOf(file.path);
  const name = posix.basename(file.path);
  const type = typeOf(name);
  if (type === undefined) return [problem(place, 'file-type', { name, known: knownTypes })];
  if (file.bytes === 0) return [problem(place, 'file-empty', {})];
  const limit = sizeLimits[type.kind];
  if (file.bytes > limit)
    return [problem(place, 'file-large', { megabytes: inMegabytes(file.bytes), limit: inMegabytes(limit) })];
  if (!file.genuine) return [problem(place, 'file-contents', { name, type: extensionOf(name) })];
  const { pixels, pdf, danger } = file;
  if (danger !== undefined) return [problem(place, 'svg-script', { found: danger })];
  if (pixels !== undefined && Math.max(pixels.width, pixels.height) > pixelLimit)
    return [problem(place, 'picture-pixels', { ...pixels, limit: pixelLimit })];
  return [
    ...(pdf?.title === false ? [problem(place, 'pdf-title', {})] : []),
    ...(pdf?.language === false ? [problem(place, 'pdf-language', {})] : []),
  ];
}

/** The files that fields and texts lead to. */
function usedFiles({ texts }: ReadContent): Set<string> {
  return new Set(
    texts.flatMap((file) => {
      const folder = posix.dirname(file.path);
      const named = findFields(schemaOf(file), file.fields.data, fileFields).map(({ value }) => value);
      const linked = [...file.body.links, ...file.body.pictures].map(
        ({ address }) => address.split('#')[0] ?? '',
      );
      return [...named, ...linked].map((name) => posix.normalize(`${folder}/${decode(name)}`));
    }),
  );
}

function inMegabytes(bytes: number): number {
  return Math.ceil(bytes / 100_000) / 10;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
