import { judge } from './judge.ts';
import { readArguments } from './judge-arguments.ts';

// `npm run judge:search -- --folder F --questions Q.json [--language sv] [--lists folder]`: see docs/development.md.

try {
  const verdicts = await judge(readArguments(process.argv.slice(2)));
  console.log(
    ['kind', 'questions', ...verdicts.map(({ name }) => `${name}: recall@5, MRR, empty`)].join('\t'),
  );
  for (const [kind, { questions: count }] of verdicts[0]?.means ?? []) {
    const cells = verdicts.map(({ means }) => {
      const mean = means.get(kind);
      return [mean?.recall, mean?.reciprocalRank, mean?.empty].map((value) => value?.toFixed(3)).join(' ');
    });
    console.log([kind, count, ...cells].join('\t'));
  }
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
