import type { Language } from '#i18n/languages.ts';
import { type Answer, answerOf, otherAnswerOf } from './answer.ts';
import { cards } from './cards.ts';
import { button } from './elements.ts';
import { type Engines, openEngines } from './engine.ts';
import { inTime } from './in-time.ts';
import { followKeys } from './keyboard.ts';
import { fillForm, findParts } from './parts.ts';
import { addressOf, filterNames, isAsked, readState, type SearchState } from './state.ts';
import { addResults, showCounts, showResults } from './view.ts';
import { noteText, type PanelMessages } from './messages.ts';

/** How many results are shown at once. */
const pageSize = 10;
/** How long to wait after a key before searching, and before telling a screen reader. In milliseconds. */
const pause = { search: 40, announce: 600 };

/** Brings the search page to life: searches as one types, and keeps the state in the address. */
export function startPanel(root: HTMLElement): void {
  const parts = findParts(root);
  const messages = JSON.parse(root.dataset['messages'] ?? '{}') as PanelMessages;
  const language = document.documentElement.lang as Language;
  const other = root.dataset['other'] as Language;
  let engines: Promise<Engines> | undefined;
  let latest = 0;
  let typing = 0;
  let announcing = 0;

  void load().catch(() => undefined);
  parts.input.addEventListener('input', () => {
    clearTimeout(typing);
    typing = window.setTimeout(() => go('replace'), pause.search);
  });
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    go('push');
  });
  for (const control of [...Object.values(parts.filters), parts.sort])
    control.addEventListener('change', () => go('push'));
  parts.clear.onclick = clearFilters;
  window.addEventListener('popstate', restore);
  followKeys(root, parts.input);
  restore();

  /** Fetches the search as soon as the page opens; a failure is told when something is asked. */
  function load(): Promise<Engines> {
    const loading = (engines ??= openEngines(root.dataset['bundle'] ?? '', language, other));
    loading.catch(() => {
      if (engines === loading) engines = undefined;
    });
    return loading;
  }

  function clearFilters(): void {
    for (const control of Object.values(parts.filters)) control.value = '';
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
    parts.clear.hidden = filterNames.every((name) => state.filters[name] === '');
    if (!isAsked(state)) return clear();
    const slow = window.setTimeout(() => say(messages.loading), pause.announce);
    try {
      const loaded = await inTime(load());
      const answer = await inTime(answerOf(loaded.own, state, root.dataset['area'] ?? ''));
      const first = await inTime(answer.views(0, pageSize));
      clearTimeout(slow);
      if (turn !== latest) return;
      show(answer, first, state);
      // What there is in the other language is an addition: without it the answer still stands.
      const others = await otherAnswerOf(answer, state, loaded, pageSize).catch(() => []);
      if (turn !== latest) return;
      parts.other.hidden = others.length === 0;
      parts.otherResults.lang = other;
      showResults(parts.otherResults, others);
    } catch {
      if (turn === latest) fail(() => void run(state));
    } finally {
      clearTimeout(slow);
    }
  }

  function show(answer: Answer, first: Awaited<ReturnType<Answer['views']>>, state: SearchState): void {
    showResults(parts.results, first);
    for (const name of filterNames) {
      const chosen = state.filters[name];
      showCounts(name, parts.filters[name], answer.counts[name], chosen, messages.any, language);
    }
    const addresses = { area: root.dataset['area'] ?? '', index: root.dataset['index'] ?? '' };
    parts.notes.replaceChildren(
      ...answer.notes.map((note) => noteText(note, messages, searchLiterally)),
      ...cards(answer, state.query, addresses, messages),
    );
    parts.more.hidden = answer.total + answer.partial <= pageSize;
    parts.more.onclick = () => void showMore(answer, state);
    say(countText(answer, state.query));
  }

  async function showMore(answer: Answer, state: SearchState): Promise<void> {
    const turn = latest;
    const shown = parts.results.children.length;
    try {
      addResults(parts.results, await inTime(answer.views(shown, pageSize)));
    } catch {
      if (turn === latest) fail(() => void run(state));
      return;
    }
    parts.more.hidden = parts.results.children.length >= answer.total + answer.partial;
    parts.results.children[shown]?.querySelector('a')?.focus();
  }

  function searchLiterally(word: string): void {
    parts.input.value = `”${word}”`;
    parts.input.focus();
    go('push');
  }

  function clear(): void {
    for (const part of [parts.results, parts.notes, parts.otherResults]) part.replaceChildren();
    parts.more.hidden = true;
    parts.other.hidden = true;
    say('');
  }

  /** Tells that the search could not be loaded, and offers to try again. */
  function fail(retry: () => void): void {
    engines = undefined;
    clear();
    say(messages.failed);
    parts.notes.replaceChildren(button(messages.retry, retry));
  }

  function countText({ total, partial }: Answer, query: string): string {
    if (total === 0 && partial > 0) return messages.onlySome;
    if (total === 0) return messages.none.replace('{query}', () => query);
    return total === 1 ? messages.oneResult : messages.results.replace('{count}', String(total));
  }

  /** Shows a message at once and tells it politely when the reader has stopped typing. */
  function say(text: string): void {
    parts.count.textContent = text;
    clearTimeout(announcing);
    announcing = window.setTimeout(() => (parts.status.textContent = text), pause.announce);
  }
}

/** The language link leads to the same question. */
function keepInOtherLanguage(query: string): void {
  const link = document.querySelector<HTMLAnchorElement>('header a[hreflang]');
  if (link !== null) link.search = query === '' ? '' : `?${new URLSearchParams({ q: query })}`;
}
