import type { Fixture } from './fixture.ts';
import type { Shown } from './shown.ts';
import { charts } from './states/charts.ts';
import { entries } from './states/entries.ts';
import { lists } from './states/lists.ts';
import { around } from './states/around.ts';

/** Every component on show, by its name: to add one, write its states into the file of its kind in `states`. */
export function shownComponents(at: Fixture): Record<string, Shown> {
  const all = { ...around(at), ...entries(at), ...lists(at), ...charts(at) };
  return Object.fromEntries(Object.entries(all).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
