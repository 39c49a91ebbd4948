import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readContent } from '#source/read.ts';
import { settings } from '#settings.ts';
import { askAll, outsideAddresses, withCheckedDay } from './links/outside.ts';
import { readOptions } from './options.ts';
import { print, shown } from './print.ts';

// `npm run links`: asks every address outside the site whether it still opens. With --write the day is noted in the
// sources and authorities whose addresses all did. It is never a part of the build: others' sites come and go.

const {
  values,
  words: { links: words },
} = readOptions({
  command: 'links',
  options: { write: { type: 'boolean', default: false } },
  needs: ['content'],
});
const folder = settings.contentFolder;
const addresses = outsideAddresses(await readContent(folder));
const answers = await askAll([...new Set(addresses.map(({ url }) => url))]);
const told = addresses.map((address) => ({ ...address, answer: answers.get(address.url) ?? 'unreachable' }));

if (told.length > 0 && told.every(({ answer }) => answer === 'unreachable')) {
  console.error(words.noNetwork);
  process.exit(2);
}
for (const { path, line, url, answer } of told)
  if (answer !== 'opens')
    print(
      `${shown(relative(process.cwd(), join(folder, path)))}:${line}: ${shown(url)}: ${typeof answer === 'number' ? words.gone(answer) : words[answer]}`,
    );
const count = (isSuch: (answer: (typeof told)[number]['answer']) => boolean) =>
  [...answers.values()].filter(isSuch).length;
print(
  words.total(
    count((answer) => answer === 'opens'),
    count((answer) => typeof answer === 'number'),
    count((answer) => typeof answer === 'string' && answer !== 'opens'),
  ),
);
if (values.write)
  for (const [path, ofFile] of Map.groupBy(told, (each) => each.path)) {
    const text = readFileSync(join(folder, path), 'utf8');
    const noted = withCheckedDay(path, text, settings.today);
    if (noted === text || ofFile.some(({ answer }) => answer !== 'opens')) continue;
    writeFileSync(join(folder, path), noted);
    print(words.noted(shown(relative(process.cwd(), join(folder, path)))));
  }
if (told.some(({ answer }) => typeof answer === 'number')) process.exit(1);
