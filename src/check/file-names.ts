import { withoutUnseen } from '#source/characters.ts';
import type { ReadContent } from '#source/files.ts';
import { isAttachment } from '#source/paths.ts';
import { type Problem, problem, startOf } from '#source/problem.ts';

/** Bytes of a name that leave room for the endings that the site adds: no disk takes more than 255. */
const nameLimit = 200;

/** Every file beside a text has a name that addresses, Windows and macOS can hold and that people can type. */
export function fileNameProblems(content: ReadContent): Problem[] {
  return content.files.filter(isAttachment).flatMap(({ path }) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
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
  return `${reserved.test(tidy) ? `${tidy}-1` : tidy || 'tiedosto'}${ending}`;
}

/** Control signs and signs of nobody's; a joiner inside an emoji is part of it. */
const control =
  /(?!(?<=\p{Extended_Pictographic}\ufe0f?|[\u{1f3fb}-\u{1f3ff}])\u200d(?=\p{Extended_Pictographic}))[\p{C}\ufffd]/gu;

/** What Windows keeps for devices. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
