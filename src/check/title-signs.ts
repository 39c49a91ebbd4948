import { signsWithoutLetter } from '#i18n/plain-signs.ts';
import type { ReadContent } from '#source/files.ts';
import { type Problem, problem } from '#source/problem.ts';

/** The pictures for sharing are drawn with the site's own letters: signs that these have not would be left out. */
export function titleSignProblems({ texts }: ReadContent): Problem[] {
  return texts.flatMap(({ collection, fields }) => {
    const title = fields.data?.['title'];
    if (collection === 'pages' || typeof title !== 'string') return [];
    return signsWithoutLetter(title).map((sign) =>
      problem(fields.placeOf(['title']), 'sign-not-drawn', { sign }),
    );
  });
}
