import type { TextFile } from '#source/files.ts';
import { type Problem, problem } from '#source/problem.ts';
import { passagesIn, shapesOf } from './passages.ts';

/** Marks of other tools, which stay in the text: what they were meant to become is written otherwise here. */
export function foreignMarks(file: TextFile): Problem[] {
  return [
    ...passagesIn(file, foreign).map(({ place, text }) =>
      problem(place, 'mark-unknown', { mark: text.trim() }),
    ),
    // As they are written: with a backslash or as `&lt;` they are meant to be seen.
    ...passagesIn(file, brokenTag)
      .filter(({ line, text }) => line.includes(text) && !line.includes(`\\${text}`))
      .map(({ place, text }) => problem(place, 'mark-unknown', { mark: text })),
    ...shapesOf(file, 'code')
      .filter(({ lang }) => typeof lang === 'string' && /^(mermaid|plantuml|dot|math|html)$/i.test(lang))
      .map(({ place, lang }) => problem(place, 'mark-unknown', { mark: `\`\`\`${lang ?? ''}` })),
  ];
}

/** Marks of HTML, of addresses, of comments and of programs that are not whole, so that they are words. */
const brokenTag =
  /<\s?\/?\s?(?:br|[biu]|p|em|strong|div|span|img|font|h[1-6]|hr|su[bp]|script|svg|iframe|table|t[rdh]|[uo]l|li)(?:[\s/][^<>\n]{0,80})?>|<https?:[^<>\n]{1,300}>|<!--|<[%?]/giu;

const foreign = new RegExp(
  [
    // Boxes, definition lists and emoji by name.
    /(?<=^|\n):::? ?\w*|(?<=^|\n): (?=\S)|(?<![^\s(]):[a-z_]{3,30}:(?![^\s).,])/u,
    // Notes: what became one is no longer in the text.
    /\[!\w+\]|(?<=^|\n)!!! ?(?:note|tip|info|warning|danger|important|caution|success|example|quote)\b/u,
    // Links of wikis, pieces of templates, tables of contents, breaks of pages.
    /\[\[[^[\]\n]+\]\]|\{\{[<%][^}\n]*\}\}|\{%[^}\n]*%\}|(?<=^|\n)(?:\[TOC\]|\\(?:new|clear)?page(?:break)?(?=\n|$))/u,
    // Headings of others, and what is told of headings, links and pictures in braces.
    /(?<=^|\n)(?:#{7,}|h[1-6]\. |(?<wiki>={2,6}) [^=\n]+ \k<wiki>(?=\n|$))|\{:?(?:[#.][\w-]+|\w[\w-]*=)[^{}\n]{0,80}\}/u,
    // Underlined, marked, raised and lowered text.
    /(?<!\S)==(?=\S)[^=\n]+==|(?<![\p{L}\d+])\+\+(?=\S)[^+\n]+\+\+|\^(?=\S)[^\s^]{1,20}\^|(?<=[\p{L}\d])~[\p{L}\d]{1,10}~(?=[\p{L}\d]|\W|$)/u,
    // Bold text of wikis and of boards.
    /'{2,5}(?=[^\s'])[^'\n]+'{2,5}|\[(?<tag>b|i|u|url|img|quote|list|size|color|center)(?:=[^\]\n]{1,80})?\](?=[^\n]{0,300}\[\/\k<tag>\])|\[(?:embed|video|caption|gallery|audio)(?: [^\]\n]{1,80})?\]/u,
    // Letters of HTML whose code is not whole, or was made one again.
    /&(?:nbsp|[AOaoU]uml|[Aa]ring|shy|[nm]dash|hellip|euro|amp|quot|#x?[\da-f]{2,5});?(?![\p{L}\d=])/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);
