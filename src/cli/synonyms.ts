import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { modelOf } from '#content/read-model.ts';
import { inBoth, languageNames } from '#i18n/languages.ts';
import { stemOf } from '#search/analysis/stem.ts';
import { pagesOfSite } from '#search/index/index-site.ts';
import { learn } from '#search/index/learn.ts';
import { readSearchLists } from '#search/index/lists.ts';
import { settings } from '#settings.ts';
import { readContent } from '#source/read.ts';
import { requireSite } from './built-site.ts';
import { staffWords } from './messages/messages.ts';
import { languageAsked, readOptions } from './options.ts';
import { print } from './print.ts';
import { conceptOfTerm, proposeSynonyms, withSynonyms } from './synonyms/propose.ts';
import { readThesaurus } from './synonyms/thesaurus.ts';
import { stop } from './stop.ts';

// `npm run synonyms`: words that may mean the same in the search, from the glossary and from a file given by hand. What
// an editor accepts is written to the list in content/search.

const { values, positionals } = readOptions({
  command: 'synonyms',
  options: { accept: { type: 'string' }, lang: { type: 'string' } },
  positionals: 1,
});
const words = staffWords[languageAsked(values.lang)].synonyms;
const { outFolder, contentFolder } = settings;
requireSite(outFolder);

const { glossary } = await modelOf(await readContent(contentFolder), settings.today);
const [file] = positionals;
const folder = join(contentFolder, 'search');
const lists = readSearchLists(folder);
const pages = pagesOfSite(outFolder);
const used = inBoth((language) => {
  const { counts } = learn(language, pages.get(language) ?? [], lists);
  return new Set([...counts.keys()].map((word) => stemOf(word, language)));
});
const proposals = proposeSynonyms(
  [...(file === undefined ? [] : conceptsOf(file)), ...[...glossary.values()].map(conceptOfTerm)],
  lists,
  used,
);
if (values.accept === undefined) tell();
else accept(values.accept);

function conceptsOf(path: string) {
  if (!existsSync(path)) return stop(words.noFile(path));
  const read = readThesaurus(path, readFileSync(path, 'utf8'));
  if ('concepts' in read) return read.concepts;
  return stop(`${path}:${'line' in read ? `${read.line}:` : ''} ${words.wrong[read.wrong]}`);
}

function tell(): void {
  let number = 0;
  for (const [language, own] of Map.groupBy(proposals, (proposal) => proposal.language)) {
    console.log(`\n${languageNames[language]}`);
    for (const { known, added } of own)
      print(`  ${++number}. ${known.length > 0 ? `${known.join(', ')} + ` : ''}${added.join(', ')}`);
  }
  console.log(proposals.length === 0 ? words.none : `\n${words.howToAccept}`);
}

function accept(asked: string): void {
  const numbers = asked === 'all' ? proposals.map((_, index) => index + 1) : asked.split(',').map(Number);
  const accepted = numbers.flatMap((number) => proposals[number - 1] ?? []);
  if (accepted.length < numbers.length) return stop(words.noNumber(asked, proposals.length));
  const list = join(folder, 'synonyms.yaml');
  writeFileSync(list, withSynonyms(existsSync(list) ? readFileSync(list, 'utf8') : '', accepted));
  console.log(words.accepted(accepted.length, list));
}
