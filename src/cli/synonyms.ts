import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { modelOf } from '#content/read-model.ts';
import { inBoth, languageNames } from '#i18n/languages.ts';
import { stemOf } from '#search/analysis/stem.ts';
import { pagesOfSite } from '#search/index/index-site.ts';
import { learn } from '#search/index/learn.ts';
import { readSearchLists } from '#search/index/lists.ts';
import { settings } from '#settings.ts';
import { readContent } from '#source/read.ts';
import { readOptions } from './options.ts';
import {
  conceptOfTerm,
  type Proposal,
  proposalsWith,
  proposeSynonyms,
  withSynonyms,
} from './synonyms/propose.ts';
import { readThesaurus } from './synonyms/thesaurus.ts';
import { stop } from './stop.ts';
import { print } from './print.ts';

// `npm run synonyms`: words that may mean the same in the search, from the glossary and from a file given by hand. What
// an editor accepts is written to the list in content/search.

const {
  values,
  positionals,
  words: { synonyms: words },
} = readOptions({
  command: 'synonyms',
  options: { accept: { type: 'string' } },
  positionals: 1,
  needs: ['content', 'site'],
});
const { outFolder, contentFolder } = settings;

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
  if (!existsSync(path) || !statSync(path).isFile()) return stop(words.noFile(path));
  const read = readThesaurus(path, readFileSync(path, 'utf8'));
  if ('concepts' in read) return read.concepts;
  return stop(`${path}:${'line' in read ? `${read.line}:` : ''} ${words.wrong[read.wrong]}`);
}

function tell(): void {
  for (const [language, own] of Map.groupBy(proposals, (proposal) => proposal.language)) {
    console.log(`\n${languageNames[language]}`);
    for (const { known, added } of own)
      print(`  ${known.length > 0 ? `${known.join(', ')} + ` : ''}${added.join(', ')}`);
  }
  const [example] = proposals;
  console.log(example === undefined ? words.none : `\n${words.howToAccept(example.added[0] ?? '')}`);
}

function accept(asked: string): void {
  // By their words: the numbers of what is proposed would be others after each that was accepted.
  const named = asked.split(',').map((word) => word.trim());
  const accepted = asked === 'all' ? proposals : new Set(named.map((word) => proposalOf(word)));
  const list = join(folder, 'synonyms.yaml');
  writeFileSync(list, withSynonyms(existsSync(list) ? readFileSync(list, 'utf8') : '', [...accepted]));
  console.log(words.accepted([...accepted].length, list));
}

function proposalOf(word: string): Proposal {
  const [found, ...others] = proposalsWith(proposals, word);
  if (found === undefined) return stop(words.noWord(word));
  return others.length > 0 ? stop(words.severalWith(word)) : found;
}
