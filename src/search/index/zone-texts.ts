import { INLINE } from './elements.ts';

/**
 * Gathers of a page, element by element, its text by where it stands, words that elements part kept apart; that of the
 * body also as what is its own and what is the name of a source.
 */
export function makeZoneTexts(): ZoneTexts {
  const parts: Record<keyof Texts, string[]> = { title: [], heading: [], body: [], own: [], cited: [] };
  let inSource = false;
  let zone: Zone = 'body';
  let zoneDepth = 0;
  const endWord = () => [parts[zone], parts.own, parts.cited].forEach((texts) => texts.push(' '));
  return {
    empty(name) {
      if (name === 'br' || name === 'hr') endWord();
    },
    open(name, attributes, depth) {
      if (zone === 'body' && /^h[1-6]$/.test(name)) {
        zone = name === 'h1' ? 'title' : 'heading';
        zoneDepth = depth;
      }
      if (name === 'a') inSource = /^https?:/.test(attributes['href'] ?? '');
      if (!INLINE.has(name)) endWord();
    },
    text(text) {
      parts[zone].push(text);
      if (zone === 'body') parts[inSource ? 'cited' : 'own'].push(text);
    },
    close(name, depth) {
      if (name === 'a') inSource = false;
      if (!INLINE.has(name)) endWord();
      if (depth !== zoneDepth) return;
      zone = 'body';
      zoneDepth = 0;
    },
    all: () => ({
      title: parts.title.join(''),
      heading: parts.heading.join(''),
      body: parts.body.join(''),
      own: parts.own.join(''),
      cited: parts.cited.join(''),
    }),
  };
}

export type Zone = 'title' | 'heading' | 'body';

type Texts = Record<Zone | 'own' | 'cited', string>;

interface ZoneTexts {
  /** Without content, such as `br`. */
  empty: (name: string) => void;
  open: (name: string, attributes: Readonly<Record<string, string>>, depth: number) => void;
  text: (text: string) => void;
  close: (name: string, depth: number) => void;
  all: () => Texts;
}
