import { fold } from '#search/analysis/fold.ts';
import { startCombobox } from './combobox.ts';
import type { Engines } from './engine.ts';

/** Suggests under the field of the search page what pages and places are called and what words there are. */
export function startSuggestions(input: HTMLInputElement, engines: Engines, label: string): void {
  const words = engines.own.titles().then((titles) => completions(titles, engines.own));
  startCombobox(
    input,
    async (written) =>
      (await words)(written).map((text) => ({
        text,
        choose() {
          input.value = text;
          input.form?.requestSubmit();
        },
      })),
    label,
  );
}

/** Makes the function that completes what is written: to titles and places first, then to single words. */
function completions(
  titles: readonly string[],
  { lexicon, names }: Pick<Engines['own'], 'lexicon' | 'names'>,
): (written: string) => string[] {
  const places = [...names.values()].flat().map(({ name }) => name);
  const known = [...new Set([...places, ...titles])].map((text) => ({
    text,
    folded: fold(text),
    words: text.split(/[\s-]+/).map(fold),
  }));
  return (written) => {
    const folded = fold(written);
    if (folded.length < 2) return [];
    const starting = known.filter((each) => each.folded.startsWith(folded));
    const inside = known.filter(
      (each) => !starting.includes(each) && each.words.some((word) => word.startsWith(folded)),
    );
    const single = lexicon.forms
      .filter((form) => form.folded.startsWith(folded) && form.folded !== folded)
      .toSorted((one, other) => one.word.length - other.word.length)
      .map(({ word }) => word);
    const found = [...starting, ...inside].map(({ text }) => text);
    const all = [...found.slice(0, MOST - 2), ...single.slice(0, 2), ...found.slice(MOST - 2), ...single];
    const unlike = all.filter(
      (text, at) => fold(text) !== folded && all.findIndex((other) => fold(other) === fold(text)) === at,
    );
    return unlike.slice(0, MOST);
  };
}

const MOST = 6;
