// What is done only for questions of several words.

import { fold } from '#search/analysis/fold.ts';
import { stemOf, stemsKeyOf, titleKeyOf } from '#search/analysis/stem.ts';
import { tokensOf } from '#search/analysis/tokens.ts';
import type { Sources } from './find-stems.ts';
import type { FoundPage } from './hits.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * The pages whose title stands within a longer question: `paljonko keski-suomen sote 2020 maksoi` asks of the project
 * `Keski-Suomen SOTE 2020`. Those come apart whose title is most of what is asked, and a few that are called a part of it.
 */
export async function titledWithin<Page extends FoundPage>(
  text: string,
  { search, lexicon }: Sources<Page>,
): Promise<readonly [most: readonly Page[], part: readonly Page[]]> {
  const words = tokensOf(text).slice(0, MOST_WORDS);
  const tells = (word: string | undefined) => word !== undefined && !lexicon.stopWords.has(fold(word));
  const all = words.filter(tells).length;
  const spans = words.flatMap((_, from) =>
    words
      .slice(from)
      .map((__, more) => words.slice(from, from + more + 1))
      .filter((span) => tells(span[0]) && tells(span.at(-1))),
  );
  const found = await Promise.all(
    spans.map(async (span) => {
      const keys = new Set([
        titleKeyOf(span, lexicon.language),
        stemsKeyOf(span.map((word) => stemOf(word, lexicon.language))),
      ]);
      const pages = await Promise.all([...keys].map(search));
      return { share: span.filter(tells).length / all, pages: pages.flat() };
    }),
  );
  found.sort((one, other) => other.share - one.share);
  const called = (isMost: boolean) =>
    found.filter(({ share }) => share > MOST_OF_IT === isMost).flatMap(({ pages }) => pages);
  return [called(true), called(false).slice(0, FEW)];
}

/** Stems of the compounds that a word makes with its neighbours, if the site has them: `sote keskus` → of `sotekeskus`. */
export function joinedWith(at: number, terms: readonly string[], lexicon: Lexicon): string[] {
  return [terms.slice(at - 1, at + 1), terms.slice(at, at + 2)]
    .filter((pair) => pair.length === 2)
    .map((pair) => stemOf(pair.join(''), lexicon.language))
    .filter((stem) => lexicon.stems.has(stem));
}

const MOST_WORDS = 10;
const MOST_OF_IT = 0.5;
const FEW = 2;
