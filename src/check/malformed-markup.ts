import type { ReadContent, TextFile } from '#source/files.ts';
import { asName, closestMatch } from '#source/closest-match.ts';
import { headingIds } from '#source/heading-ids.ts';
import { type Place, type Problem, problem } from '#source/problem.ts';
import { passagesIn } from './passages.ts';
import { addressWritten } from './written-addresses.ts';

/** What was meant as a link or a picture, and is shown to readers as it is written. */
export function malformedMarkupProblems(content: ReadContent): Problem[] {
  return content.texts.flatMap((file) => [
    ...spacedAddresses(file).map(({ place, address }) =>
      problem(place, 'address-space', {
        address,
        write: withoutSpaces(address, file),
        file: isFile(address) && !file.anchors.includes(headingIds()(address)),
      }),
    ),
    ...passagesIn(file, /\[[^[\]\n]{1,300}\]\s\((?=https?:|www\.|mailto:|\.\.?\/|\/)[^)\n]{1,300}\)/g).map(
      ({ place, text }) => problem(place, 'link-gap', { write: text.replace(/\]\s\(/, '](') }),
    ),
  ]);
}

/** Links and pictures that are none, since there is a space in their address. */
export function spacedAddresses(file: TextFile): { place: Place; address: string }[] {
  // No address is longer: a wall of brackets shall not keep the check busy.
  return passagesIn(file, /\[[^[\]\n]{0,300}\]\(([^()\n"]{0,300} [^()\n"]{0,300})\)/g).map(
    ({ place, groups }) => ({ place, address: (groups[0] ?? '').trim() }),
  );
}

function withoutSpaces(address: string, { anchors }: TextFile): string {
  const [target = '', heading] = address.split('#');
  // The name of a heading is made of its words.
  if (heading !== undefined && !/^[a-z]+:/i.test(address)) {
    const id = headingIds()(heading);
    const meant = target === '' ? closestMatch(id, anchors) : undefined;
    return `${target === '' ? '' : addressWritten(target)}#${meant ?? id}`;
  }
  const id = headingIds()(address);
  if (anchors.includes(id)) return `#${id}`;
  if (!isFile(address)) return addressWritten(address);
  const end = address.lastIndexOf('.');
  return end > 0
    ? `${asName(address.slice(0, end))}.${address.slice(end + 1).toLowerCase()}`
    : asName(address);
}

function isFile(address: string): boolean {
  return !/[/:#]/.test(address);
}
