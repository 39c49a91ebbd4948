import type { Answer } from './answer.ts';
import type { Engines } from './engine.ts';
import { countsOf, showCounts } from './facets.ts';
import { inTime } from './in-time.ts';
import { followKeys } from './keyboard.ts';
import { otherLanguage } from './elements.ts';
import type { PanelMessages } from './messages.ts';
import { otherResults } from './others.ts';
import type { Parts } from './parts.ts';
import { filterNames, type SearchState } from './state.ts';
import { startSuggestions } from './suggestions.ts';
import { addResults, type ResultView } from './view.ts';

/**
 * What comes when the answer is there: the results after the first, how many results each filter would leave, results of the other language where
 * there are few, and what helps while one types.
 *
 * @param isLatest Whether no other question has been asked since.
 */
export async function showBesides(shown: Shown, isLatest: () => boolean): Promise<void> {
  const { root, parts, messages, loaded } = shown;
  if (parts.input.role !== 'combobox') {
    followKeys(root, parts.input);
    startSuggestions(parts.input, loaded, messages.suggestions);
  }
  await showMore(shown, PAGE - shown.first.length, isLatest);
  await Promise.all([showChoices(shown, isLatest), showOthers(shown, isLatest)]);
}

/** @param focus Whether a reader has asked for more, who goes on with the first of them. */
async function showMore(shown: Shown, count: number, isLatest: () => boolean, focus = false): Promise<void> {
  const { parts, answer, loaded, fail } = shown;
  const from = parts.results.children.length;
  const all = answer.total + answer.partial;
  if (!isLatest() || from >= all) return;
  try {
    const more = await inTime(answer.views(from, count));
    if (!isLatest()) return;
    addResults(parts.results, more, loaded.own.lexicon.language);
  } catch {
    if (isLatest()) fail();
    return;
  }
  parts.more.hidden = parts.results.children.length >= all;
  parts.more.onclick = () => void showMore(shown, PAGE, isLatest, true);
  if (focus) parts.results.children[from]?.querySelector('a')?.focus();
}

async function showChoices(
  { parts, messages, answer, state: { filters }, loaded: { own } }: Shown,
  isLatest: () => boolean,
): Promise<void> {
  const facets = await own.facets();
  if (!isLatest()) return;
  for (const name of filterNames) {
    const counts = countsOf(name, answer.found, filters, facets);
    showCounts(name, parts[name], counts, filters[name], messages.any, own.lexicon.language);
  }
}

async function showOthers(
  { parts, answer, state: { query }, loaded, first }: Shown,
  isLatest: () => boolean,
): Promise<void> {
  if (answer.total >= FEW || query === '') return;
  const others = await otherResults(query, first, loaded, MOST);
  if (!isLatest() || others.length === 0) return;
  const language = otherLanguage(loaded.own.lexicon.language);
  parts.other.hidden = false;
  parts.others.lang = language;
  parts.others.replaceChildren();
  addResults(parts.others, others, language);
}

/** Below this many hits the other language is searched, too. */
const FEW = 3;
const MOST = 10;
/** How many results are shown at once. */
const PAGE = 10;

interface Shown {
  readonly root: HTMLElement;
  readonly parts: Parts;
  readonly messages: PanelMessages;
  readonly answer: Answer;
  readonly state: SearchState;
  readonly loaded: Engines;
  readonly fail: () => void;
  /** The first results. */
  readonly first: readonly ResultView[];
}
