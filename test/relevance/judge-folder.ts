import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'astro/zod';
import { readSearchLists } from '#search/index/lists.ts';
import { judge } from './judge.ts';

// `npm run judge:search -- --folder F --questions Q.json [--language sv] [--lists folder]`: see docs/development.md.

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    questions: { type: 'string' },
    language: { type: 'string', default: 'fi' },
    lists: { type: 'string', default: join(import.meta.dirname, '../../content/search') },
  },
});
const language = z.enum(['fi', 'sv']).safeParse(values.language);
const { folder, questions: file } = values;
if (folder === undefined || file === undefined || !language.success) {
  console.error(
    'Write: npm run judge:search -- --folder texts --questions questions.json [--language fi|sv]',
  );
  process.exit(1);
}
const questions = z
  .array(
    z.strictObject({
      question: z.string().min(1),
      answers: z.array(z.string()).min(1),
      kind: z.string().optional(),
    }),
  )
  .safeParse(JSON.parse(readFileSync(file, 'utf8')));
if (!questions.success) {
  console.error(`${file}: ${z.prettifyError(questions.error)}`);
  process.exit(1);
}
const verdicts = await judge({
  folder,
  language: language.data,
  lists: readSearchLists(values.lists),
  questions: questions.data.map(({ kind, ...rest }) => ({ ...rest, ...(kind !== undefined && { kind }) })),
});
console.log(['kind', 'questions', ...verdicts.map(({ name }) => `${name}: recall@5, MRR, empty`)].join('\t'));
for (const [kind, { questions: count }] of verdicts[0]?.means ?? []) {
  const cells = verdicts.map(({ means }) => {
    const mean = means.get(kind);
    return [mean?.recall, mean?.reciprocalRank, mean?.empty].map((value) => value?.toFixed(3)).join(' ');
  });
  console.log([kind, count, ...cells].join('\t'));
}
