import type { ReadContent, TextFile } from '#source/files.ts';
import { type Problem, problem } from '#source/problem.ts';
import { passagesIn, shapesOf, sourceOf } from './passages.ts';

/** No mark of a text language is left in what readers see: it was meant to become something and did not. */
export function strayMarkProblems(content: ReadContent): Problem[] {
  return content.texts.flatMap((file) => [
    ...looseMarks(file),
    ...brokenLinks(file),
    ...foreignMarks(file),
    ...multiplied(file),
    ...lostFootnotes(file),
    ...lostDefinitions(file),
  ]);
}

/** Asterisks and lines that make no word bold. One with a backslash before it is meant to be seen. */
function looseMarks(file: TextFile): Problem[] {
  return passagesIn(
    file,
    /\*\*|(?<![\p{L}\p{N}_])__(?!_)|__(?![\p{L}\p{N}_])|~~|(?<![\p{L}\p{N}_])_(?=\p{L}[^_\n]{0,80} _\p{L})/gu,
  )
    .filter(({ line, text }) => !line.includes(`\\${text.charAt(0)}`))
    .map(({ place, text }) => problem(place, 'mark-loose', { mark: text }));
}

function brokenLinks(file: TextFile): Problem[] {
  const references = passagesIn(file, /\[[^[\]\n]{1,300}\] ?\[([^[\]\n]{1,100})\]/g);
  const open = passagesIn(file, /\]\((?!\s)|\[(?=[^[\]\n]{1,300}\((?:https?:|mailto:|\.\.?\/)[^\]]*$)/g);
  return [
    ...references.map(({ place, groups: [name = ''] }) => problem(place, 'link-reference-missing', { name })),
    // An address with a space in it has a message of its own.
    ...open
      .filter(
        ({ line, text }) => !line.includes('\\[') && (text === '[' || !/\]\([^()\n]* [^()\n]*\)/.test(line)),
      )
      .map(({ place }) => problem(place, 'link-open', {})),
  ];
}

/** A footnote without its mark in the text, or a second one of its name, is not shown; a mark without its footnote is words. */
function lostFootnotes(file: TextFile): Problem[] {
  const named = new Set(shapesOf(file, 'footnoteReference').map(({ identifier }) => identifier));
  const known = new Set<string | undefined>();
  const lost = shapesOf(file, 'footnoteDefinition').filter(
    ({ identifier }) => !named.has(identifier) || known.size === known.add(identifier).size,
  );
  return [
    ...lost.map(({ place, identifier = '' }) => problem(place, 'footnote-lost', { name: identifier })),
    ...passagesIn(file, /\[\^([^\]\s]+)\]/g).map(({ place, groups: [name = ''] }) =>
      problem(place, 'footnote-missing', { name }),
    ),
  ];
}

/** `[Huom]: tärkeää` gives a link its address: where no link asks for it, its words are not shown. */
function lostDefinitions(file: TextFile): Problem[] {
  return shapesOf(file, 'definition')
    .filter(({ isAsked }) => !isAsked)
    .map((part) => problem(part.place, 'definition-lost', { write: `\\${sourceOf(file, part)}` }));
}

/** `2*3*4` is read as a 2, a slanted 3 and a 4. */
function multiplied(file: TextFile): Problem[] {
  return shapesOf(file, 'emphasis')
    .filter(({ position }) => {
      const [before, after] = [(position?.start.offset ?? 0) - 1, position?.end.offset ?? 0];
      return /\d/.test(file.source.charAt(before)) && /\d/.test(file.source.charAt(after));
    })
    .map(({ place }) => problem(place, 'emphasis-number', {}));
}

/** Marks of other tools, which stay in the text: what they were meant to become is written otherwise here. */
function foreignMarks(file: TextFile): Problem[] {
  return [
    ...passagesIn(file, foreign).map(({ place, text }) =>
      text.startsWith('[[')
        ? problem(place, 'link-open', {})
        : problem(place, 'mark-unknown', { mark: text.trim() }),
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
