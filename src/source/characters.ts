/** What nobody types and nobody sees: it breaks feeds, searches and the order of letters. */
export interface Unseen {
  index: number;
  /** `U+200B` */
  code: string;
}

/** The first sign of a text that is none for readers: control signs, zero widths, turns of direction, halves of pairs. */
export function unseenIn(text: string): Unseen | undefined {
  const found = unseen.exec(text);
  return found === null ? undefined : { index: found.index, code: codeOf(found[0]) };
}

/** Letters that were read in a wrong encoding, `PÃ¤Ã¤tÃ¶s`, or lost on the way, and how they were meant. */
export function garbledIn(
  text: string,
): { index: number; text: string; meant: string | undefined } | undefined {
  const match = garbled.exec(text);
  if (match === null) return undefined;
  const start = /[\p{L}\p{N}\ufffd]*$/u.exec(text.slice(0, match.index))?.[0] ?? '';
  const index = match.index - start.length;
  const word = /^[\p{L}\p{N}\ufffd¤¶¥„–…€™œžŸ]*/u.exec(text.slice(index))?.[0] ?? match[0];
  const written = word.length < match[0].length + start.length ? start + match[0] : word;
  return { index, text: written, meant: decodedAgain(written) };
}

// A joiner between two emoji makes them one and is seen in that.
const unseen =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]|(?<!\p{Extended_Pictographic}\ufe0f?)[\u200c\u200d]|\p{Cs}/u;

/** Å, Ä and Ö as two letters of Windows-1252, quotation marks and dashes as three, and the sign for a lost one. */
const garbled = /Ã[\u0080-\u00bf„–…€™œžŸ¤¶¥]|â€[\u0080-\u00bf\u2018-\u203a™œ¦“”]?|Â[\u00a0-\u00bf]|\ufffd/u;

function decodedAgain(text: string): string | undefined {
  const bytes = [...text].map((letter) => windows.get(letter) ?? letter.charCodeAt(0));
  if (text.includes('\ufffd') || bytes.some((byte) => byte > 255)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
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
