/** One line of a calendar before it is written: name, value, and parameters such as the language of the value. */
export interface CalendarLine {
  name: string;
  /** A text is escaped; a date, address or number is written as it is. */
  value: { text: string } | string;
  parameters?: Readonly<Record<string, string>>;
}

/** How many octets a line may have (RFC 5545 §3.1). */
const lineOctets = 75;

/** The lines as a calendar file has them: escaped, folded, each ended by carriage return and line feed. */
export function writeCalendar(lines: readonly CalendarLine[]): string {
  return lines.map((line) => `${foldLine(writeLine(line))}\r\n`).join('');
}

/** Breaks a line after at most 75 octets, never inside a character: `ä` is two octets. */
export function foldLine(line: string): string {
  const folded = [''];
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > lineOctets) {
      folded.push(' ');
      octets = 1;
    }
    folded[folded.length - 1] += character;
    octets += size;
  }
  return folded.join('\r\n');
}

/** A text as a calendar writes it: `Kemi; 9.00, aula` becomes `Kemi\; 9.00\, aula`. */
export function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\p{Cc}]/gu, '');
}

function writeLine({ name, value, parameters = {} }: CalendarLine): string {
  const extra = Object.entries(parameters).map(([parameter, of]) => `;${parameter}=${of}`);
  return `${name}${extra.join('')}:${typeof value === 'string' ? value : escapeText(value.text)}`;
}
