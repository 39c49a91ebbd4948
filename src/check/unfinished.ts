import { entrySchemasOf } from '#schemas/registry.ts';
import { languages } from '#i18n/languages.ts';
import { placeholders } from '#i18n/problems/placeholders.ts';
import type { ReadContent, TextFile } from '#source/files.ts';
import { matchesOf } from '#source/matches.ts';
import { type Problem, problem } from '#source/problem.ts';
import { textsIn } from '#source/prose.ts';
import { textValues } from './text-values.ts';
import { toBeAdded, unfinished } from './unfinished-marks.ts';

/** Nothing is published half made: no guiding text, no mark to oneself, no field that slid into the text. */
export function unfinishedProblems(content: ReadContent): Problem[] {
  return [
    ...content.texts.flatMap((file) => [...placeholdersIn(file), ...fieldsIn(file)]),
    ...marksIn(content),
  ];
}

function placeholdersIn({ prose }: TextFile): Problem[] {
  return prose.flatMap(({ text, placeOf }) =>
    guiding.has(text.trim()) ? problem(placeOf(0), 'placeholder-left', {}) : [],
  );
}

const guiding: ReadonlySet<string> = new Set(
  languages.flatMap((language) => Object.values(placeholders[language])),
);

function marksIn(content: ReadContent): Problem[] {
  const bodies = content.texts.flatMap(({ body }) => [
    ...body.blocks,
    ...body.pictures.map(({ text, place }) => ({ text, placeOf: () => place })),
  ]);
  return [...bodies, ...textValues(content)].flatMap(({ text, placeOf }) =>
    [unfinished, toBeAdded]
      .flatMap((pattern) => matchesOf(text, pattern))
      .map((match) => problem(placeOf(match.index), 'text-unfinished', { text: match[0] })),
  );
}

/** A line at the beginning of the text that is a field of this kind of item. */
function fieldsIn({ body, collection }: TextFile): Problem[] {
  const { original, translation } = entrySchemasOf[collection];
  const names = new Set([...Object.keys(original.shape), ...Object.keys(translation.shape)]);
  return body.blocks.flatMap(({ text, kind, placeOf }) =>
    kind !== 'paragraph'
      ? []
      : matchesOf(text, /(?<=^|\n)([a-z][A-Za-z]+): ?(?=\S)/g).flatMap((match) =>
          names.has(match[1] ?? '')
            ? problem(placeOf(match.index), 'fields-in-text', { field: match[1] ?? '' })
            : [],
        ),
  );
}

/** Titles and summaries are plain text: a mark in them is seen as it is written. */
export function fieldMarkProblems(content: ReadContent): Problem[] {
  const names = content.names.map(({ fields }) => ({
    fields,
    prose: textsIn(fields.data, []).map(({ text, path }) => ({
      kind: 'name',
      text,
      placeOf: () => fields.placeOf(path),
    })),
  }));
  return [...content.texts, ...names].flatMap(({ fields, prose }) =>
    prose.flatMap(({ kind, text, placeOf }) => {
      if (kind !== 'field' && kind !== 'name') return [];
      const found = /\*\*(?=\S)[^*]+\*\*|<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|\[([^[\]]+)\]\([^()\s]+\)/i.exec(
        text,
      );
      return found === null || fields.data === undefined
        ? []
        : problem(placeOf(0), 'field-mark', { mark: found[0], write: plain(text) });
    }),
  );
}

function plain(text: string): string {
  return text
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/\[([^[\]]+)\]\([^()\s]+\)/g, '$1');
}

/** A text in capitals alone. Three words in a row are no abbreviation. */
export function capitalsProblems(content: ReadContent): Problem[] {
  return content.texts.flatMap(({ prose }) =>
    prose.flatMap(({ text, placeOf }) => {
      const at = text.search(capitals);
      return at === -1 ? [] : problem(placeOf(at), 'text-capitals', {});
    }),
  );
}

/** Words in capitals, one after another, of which one at least is no abbreviation. */
export const capitals =
  /(?<![\p{L}\p{N}])(?=(?:\p{Lu}+[ ,]+)*\p{Lu}{5})\p{Lu}{2,}(?:[ ,]+[\p{Lu}\p{N}-]{2,})+(?![\p{L}\p{N}])/gu;
