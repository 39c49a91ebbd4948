import type { Language } from '#i18n/languages.ts';
import { type Answer, answerOf } from './answer.ts';
import { button } from './elements.ts';
import { openEngines } from './engine.ts';
import { inTime } from './in-time.ts';
import type { PanelMessages } from './messages.ts';
import { fillForm, findParts } from './parts.ts';
import { addressOf, chosenFilters, filterNames, isAsked, readState, type SearchState } from './state.ts';
import { addResults, type ResultView } from './view.ts';

/** How many results are shown at first, before the files of the others have come. */
const firstSize = 5;
/** How long to wait after a key before searching, before telling a screen reader, and until that is told. In milliseconds. */
const pause = { search: 40, announce: 600, forget: 1_500 };

/** Brings the search page to life: searches as one types, and keeps the state in the address. */
export function startPanel(root: HTMLElement): void {
  const parts = findParts(root);
  const messages = JSON.parse(root.dataset['messages'] ?? '{}') as PanelMessages;
  const language = document.documentElement.lang as Language;
  const { bundle = '', area = '', index = '' } = root.dataset;
  const engines = openEngines(bundle, language, root.dataset['manifest']);
  let latest = 0;
  let typing = 0;
  let announcing = 0;

  // The search is fetched as soon as the page opens; a failure is told when something is asked.
  engines.catch(() => undefined);
  parts.input.addEventListener('input', () => {
    clearTimeout(typing);
    typing = window.setTimeout(() => go('replace'), pause.search);
  });
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    go('push');
  });
  for (const control of [parts.kind, parts.region, parts.year, parts.sort])
    control.addEventListener('change', () => go('push'));
  parts.clear.onclick = clearFilters;
  window.addEventListener('popstate', restore);
  // What a reader wrote before this script came is not lost.
  if (parts.input.value !== '' && location.search === '') go('replace');
  else restore();

  function clearFilters(): void {
    for (const name of filterNames) parts[name].value = '';
    go('push');
    parts.input.focus();
  }

  /** Keeps what the form says in the address, and searches it. */
  function go(how: 'push' | 'replace'): void {
    const address = addressOf(new FormData(parts.form));
    if (address !== location.search) history[`${how}State`](null, '', location.pathname + address);
    void run(readState(address));
  }

  function restore(): void {
    const state = readState(location.search);
    fillForm(parts, state);
    void run(state);
  }

  /** Searches and shows; an answer that a later question has overtaken is dropped. */
  async function run(state: SearchState): Promise<void> {
    const turn = ++latest;
    keepInOtherLanguage(state.query);
    const filtered = chosenFilters(state);
    parts.clear.hidden = filtered.length === 0;
    parts.clear.textContent = messages.clearFilters.replace('{filters}', () => filtered.join(' · '));
    if (!isAsked(state)) return clear();
    const slow = window.setTimeout(() => say(messages.loading), pause.announce);
    try {
      const loaded = await inTime(engines);
      const answer = await inTime(answerOf(loaded.own, state, area));
      const first = await inTime(answer.views(0, firstSize));
      const above = needsWords(answer, first, state) ? await wordsAbove(answer, first, state) : [];
      clearTimeout(slow);
      if (turn !== latest) return;
      show(answer, first, above, state);
      // What there is besides is an addition: without it the answer still stands.
      void import('./besides.ts')
        .then(({ showBesides }) =>
          showBesides({ root, parts, messages, answer, state, loaded, first, fail }, () => turn === latest),
        )
        .catch(() => undefined);
    } catch {
      if (turn === latest) fail();
    } finally {
      clearTimeout(slow);
    }
  }

  async function wordsAbove(answer: Answer, results: readonly ResultView[], { query }: SearchState) {
    const { aboveResults } = await inTime(import('./above.ts'));
    return aboveResults(answer, results, { query, language, messages, area, index, literally });
  }

  function show(
    answer: Answer,
    first: readonly ResultView[],
    above: readonly HTMLElement[],
    state: SearchState,
  ): void {
    parts.results.replaceChildren();
    addResults(parts.results, first, language);
    parts.notes.replaceChildren(...above);
    // Put in anew, they stand where they stand: to a browser and its reader nothing that was there has moved.
    parts.notes.after(parts.results);
    hideBesides();
    say(countText(answer, state.query));
  }

  function literally(word: string): void {
    parts.input.value = `”${word}”`;
    parts.input.focus();
    go('push');
  }

  function clear(): void {
    for (const part of [parts.results, parts.notes, parts.others]) part.replaceChildren();
    hideBesides();
    say('');
  }

  function hideBesides(): void {
    for (const part of [parts.more, parts.other]) part.hidden = true;
  }

  /** Tells that the search could not be loaded, and offers to try again: anew, for browsers remember what failed. */
  function fail(): void {
    clear();
    say(messages.failed);
    parts.notes.replaceChildren(button(messages.retry, () => location.reload()));
  }

  function countText({ total, partial }: Answer, query: string): string {
    if (total === 0 && partial > 0) return messages.onlySome;
    if (total === 0) return messages.none.replace('{query}', () => query);
    return total === 1 ? messages.oneResult : messages.results.replace('{count}', String(total));
  }

  /** Shows a message at once and tells it politely when the reader has stopped typing; then the page says it once. */
  function say(text: string): void {
    parts.count.textContent = text;
    parts.count.hidden = text === '';
    clearTimeout(announcing);
    announcing = window.setTimeout(() => {
      parts.status.textContent = text;
      announcing = window.setTimeout(() => (parts.status.textContent = ''), pause.forget);
    }, pause.announce);
  }
}

/** Whether there may be more to say than the results themselves: what says it is loaded only then. */
function needsWords(
  { notes, care, place, name, exact }: Answer,
  [best]: readonly ResultView[],
  { query }: SearchState,
): boolean {
  const names = best?.excerpt.some(({ text, marked }) => marked && /^[\p{Lu}\d]/u.test(text));
  // A sum may be written in other groups of digits than those that are marked.
  return Boolean(!best || names || notes.length || care || place || name || exact || /\d/.test(query));
}

/** The language link leads to the same question. */
function keepInOtherLanguage(query: string): void {
  const link = document.querySelector<HTMLAnchorElement>('header a[hreflang]');
  if (link !== null) link.search = query === '' ? '' : `?${new URLSearchParams({ q: query })}`;
}
