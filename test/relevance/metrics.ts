/** How well a list of pages, best first, answers a question whose right answers are known. */
export function scoreOf(found: readonly string[], relevant: readonly string[]): Score {
  const hits = found.slice(0, 5).filter((id) => relevant.includes(id)).length;
  const first = found.findIndex((id) => relevant.includes(id));
  return {
    recall: hits / Math.min(5, relevant.length),
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
    empty: found.length === 0 ? 1 : 0,
  };
}

/** Means over all questions, and over those of each kind. */
export function meansByKind(scores: readonly (Score & { kind: string })[]): Map<string, Means> {
  const kinds = ['all', ...new Set(scores.map(({ kind }) => kind))];
  return new Map(
    kinds.map((kind) => {
      const own = scores.filter((score) => kind === 'all' || score.kind === kind);
      const mean = (name: keyof Score): number =>
        own.reduce((sum, score) => sum + score[name], 0) / own.length;
      return [
        kind,
        {
          questions: own.length,
          recall: mean('recall'),
          reciprocalRank: mean('reciprocalRank'),
          empty: mean('empty'),
        },
      ];
    }),
  );
}

export interface Score {
  /** Right pages among the first five, of as many as there could be. */
  readonly recall: number;
  /** One for a right page in the first place, a half for the second place, and so on. */
  readonly reciprocalRank: number;
  /** One when nothing was found. */
  readonly empty: number;
}

export interface Means extends Score {
  readonly questions: number;
}
