import { emojiJoiner } from '#source/characters.ts';

/** Prints a text of lines. Nothing in it colours a terminal, moves its cursor or turns a line around. */
export function print(text: string): void {
  console.log(linesShown(text));
}

/** A text of lines, each as it is shown. */
export function linesShown(text: string): string {
  return text.split('\n').map(shown).join('\n');
}

/**
 * A name or a value in one line, with what cannot be seen told by its code, as JSON writes it: `\u001b`. Code hosts
 * take a line that begins with `::` for a command.
 */
export function shown(text: string): string {
  return text.replace(unseen, (sign) =>
    [...Array(sign.length).keys()].map((at) => `\\u${hexOf(sign.charCodeAt(at))}`).join(''),
  );
}

function hexOf(unit: number): string {
  return unit.toString(16).padStart(4, '0');
}

/** Control signs, those of lines and directions, and signs of no width among them. */
const unseen = new RegExp(`(?!${emojiJoiner})[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]`, 'gu');
