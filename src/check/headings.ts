import type { ReadContent, TextFile } from '#source/files.ts';
import { type Problem, problem } from '#source/problem.ts';

/** Headings go down one level at a time, below the title of the page, and look like headings. */
export function headingProblems(content: ReadContent): Problem[] {
  return content.texts.flatMap((file) => [...levelProblems(file), ...falseHeadings(file)]);
}

function levelProblems({ body }: TextFile): Problem[] {
  let above = 1;
  return body.headings.flatMap(({ level, text, underlined, place }) => {
    const before = above;
    above = level;
    if (text.trim() === '') return problem(place, 'heading-empty', {});
    if (underlined) return problem(place, 'heading-underlined', {});
    if (level === 1) return problem(place, 'heading-one', {});
    if (level <= before + 1) return [];
    // The headings below it are judged by where this one belongs.
    above = before + 1;
    return problem(place, 'heading-skipped', { level, write: '#'.repeat(before + 1) });
  });
}

function falseHeadings({ body, text }: TextFile): Problem[] {
  const lines = text.split('\n');
  return body.blocks.flatMap(({ kind, text: words, placeOf }) => {
    if (kind !== 'paragraph') return [];
    const place = placeOf(0);
    // One # may begin a tag, `#sote on aihetunniste.`, or a number, `#1 Suomessa`.
    const missing =
      /^(?:#{2,}(?:(?![#\s]|$)|[\u2000-\u2006\u2008-\u200a\u3000])|＃{2}|#\p{L}(?![^]*[.!?…]$))/u.test(words);
    if (missing) return problem(place, 'heading-space', {});
    const inside = /\n#{2,}(?=\p{L})/u.exec(words);
    if (inside !== null) return problem(placeOf(inside.index + 1), 'heading-space', {});
    const line = lines[place.line - 1]?.trim() ?? '';
    const alone =
      /^(\*\*|__)(?!\s)[^*_]+\1$/.test(line) && words === line.slice(2, -2) && !/[.!?…]$/.test(words);
    return alone ? problem({ ...place, column: 1 }, 'heading-bold', {}) : [];
  });
}
