import type { Note } from '#search/query/notes.ts';
import { button, element } from './elements.ts';

/** The words of the search page that its script needs, as they stand in the page. `{…}` is filled in. */
export interface PanelMessages {
  loading: string;
  oneResult: string;
  results: string;
  none: string;
  onlySome: string;
  care: string;
  toArea: string;
  tryThis: string;
  toIndex: string;
  failed: string;
  retry: string;
  any: string;
  /** `Sanaa ”{from}” ei löytynyt. Etsittiin sanalla ”{to}”.` */
  insteadOf: string;
  /** `Sanaa ”{from}” ei löytynyt.` */
  missing: string;
  /** `Hae vain ”{from}”` */
  literally: string;
}

/** What was searched instead of the reader's word, with a way to search literally. */
export function noteText(
  note: Note,
  messages: PanelMessages,
  literally: (word: string) => void,
): HTMLElement {
  if (note.kind === 'missing') return element('p', fill(messages.missing, note.from, ''));
  const to = note.to.join(' + ');
  const line = element('p', `${fill(messages.insteadOf, note.from, to)} `);
  line.append(button(fill(messages.literally, note.from, to), () => literally(note.from)));
  return line;
}

/** The reader's own words are put in as text, never as markup. */
function fill(pattern: string, from: string, to: string): string {
  return pattern.replace('{from}', () => from).replace('{to}', () => to);
}
