import { matchesOf } from './matches.ts';

/** What nobody types and nobody sees: it breaks feeds, searches and the order of letters. */
export interface Unseen {
  index: number;
  /** `U+200B` */
  code: string;
}

/** The signs of a text that are none for readers: control signs, zero widths, turns of direction, halves of pairs. */
export function unseenIn(text: string): Unseen[] {
  return matchesOf(text, unseen).map(({ 0: sign, index }) => ({ index, code: codeOf(sign) }));
}

/** A text without such signs. */
export function withoutUnseen(text: string): string {
  return text.replace(unseen, '');
}

/** Letters that were read in a wrong encoding, `PÃ¤Ã¤tÃ¶s`, or lost on the way, and how they were meant. */
export function garbledIn(
  text: string,
): { index: number; text: string; meant: string | undefined } | undefined {
  const match = garbled.exec(text);
  if (match === null) return undefined;
  // A sign that only one font knows is nothing to be seen in a message.
  if (/\p{Co}/u.test(match[0])) return { index: match.index, text: codeOf(match[0]), meant: undefined };
  const start = /[\p{L}\p{N}\ufffd]*$/u.exec(text.slice(0, match.index))?.[0] ?? '';
  const index = match.index - start.length;
  const word = /^[\p{L}\p{N}\ufffd¤¶¥„–…€™œžŸ]*/u.exec(text.slice(index))?.[0] ?? match[0];
  const written = word.length < match[0].length + start.length ? start + match[0] : word;
  return { index, text: written, meant: decodedAgain(written) };
}

/** The pattern of a joiner inside an emoji, which is a part of it. */
export const emojiJoiner = String.raw`(?<=\p{Extended_Pictographic}\ufe0f?|[\u{1f3fb}-\u{1f3ff}])\u200d(?=\p{Extended_Pictographic})`;

// A joiner between two emoji makes them one and is seen in that, as the signs after a black flag are; in the scripts of
// Persia and India joiners change the form of letters. A soft hyphen stands between letters.
const joined = String.raw`\p{Extended_Pictographic}\ufe0f?|[\u{1f3fb}-\u{1f3ff}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}]`;
const unseen = new RegExp(
  [
    String.raw`[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Noncharacter_Code_Point}\p{Cs}]`,
    String.raw`[\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164]`,
    String.raw`[\ufeff\uffa0\ufff0-\ufffb\u{13430}-\u{1343f}\u{1d173}-\u{1d17a}]`,
    String.raw`(?<!\u{1f3f4}[\u{e0020}-\u{e007e}]{0,10})[\u{e0000}-\u{e0fff}]`,
    `(?<!${joined})[\\u200c\\u200d]`,
    String.raw`(?<!\p{L})\u00ad|\u00ad(?!\p{L})`,
  ].join('|'),
  'gu',
);

/**
 * Å, Ä and Ö as two letters of Windows-1252, also of letters of Sámi, quotation marks, dashes and the euro as three; a
 * letter as code of mails and programs, or as a mark in the middle of a word; a sign of a font of its own, which
 * nobody else sees; signs heaped on a letter; the sign for a lost letter.
 */
const garbled =
  /Ã[\u0080-\u00bf„–…€™œžŸ¤¶¥˜‰]|â€[\u0080-\u00bf\u2018-\u203a™œ¦“”]?|â‚¬|Â[\u00a0-\u00bf]|Å[¡¾§]|=C3=[89AB][0-9A-F]|\\u00[c-f][0-9a-f]|(?<!\S)\p{L}+\?\p{Ll}+(?![^\s.,;:!)])|\p{Ll}„\p{Ll}|\p{M}{5}|[\p{Co}\ufffd]/u;

function decodedAgain(text: string): string | undefined {
  const bytes = [...text].map((letter) => windows.get(letter) ?? letter.charCodeAt(0));
  if (text.includes('\ufffd') || bytes.some((byte) => byte > 255)) return undefined;
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
    // What went wrong twice is read twice.
    return garbled.test(decoded) ? decodedAgain(decoded) : decoded;
  } catch {
    return undefined;
  }
}

/** The letters of Windows-1252 whose bytes are not their code points. */
const windows: ReadonlyMap<string, number> = new Map(
  [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, at) => 128 + at))].map(
    (letter, at) => [letter, 128 + at],
  ),
);

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
