import { spawnSync } from 'node:child_process';
import { relative } from 'node:path';
import { modelOf } from '#content/read-model.ts';
import { readContent } from '#source/read.ts';
import { settings } from '#settings.ts';
import { changedPages } from './changed-pages.ts';
import { readOptions } from './options.ts';
import { print } from './print.ts';
import { runCheck } from './report.ts';
import { stop } from './stop.ts';

// `npm run changes -- --since <commit>`: the pages that have changed since a commit, with their addresses, as the
// summary of a proposal: Markdown in both languages, as nobody knows who reads it.

const { values, words } = readOptions({
  command: 'changes',
  options: { since: { type: 'string' } },
  needs: ['content'],
});
const { since = 'origin/main' } = values;
const folder = relative('', settings.contentFolder);
const git = spawnSync(
  'git',
  ['diff', '--name-only', '-z', '--merge-base', '--end-of-options', since, '--', folder],
  { encoding: 'utf8' },
);
if (git.status !== 0) stop(words.commitUnknown(since));
const paths = git.stdout
  .split('\0')
  .filter((path) => path !== '')
  .map((path) => relative(folder, path));
const content = await readContent(settings.contentFolder);
const { errors, warnings } = await runCheck({ folder: settings.contentFolder });
print(
  changedPages(
    paths,
    await modelOf(content, settings.today),
    { errors, warnings },
    Boolean(process.env['SITE_URL']),
  ),
);
