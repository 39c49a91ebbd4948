import type { Entry, HeldBack } from './model.ts';

/** The entries that are shown, each with why it is not published yet. A draft is shown only while one writes. */
export function shownEntries<Each extends Entry>(
  entries: readonly Each[],
  { today, show }: { today: string; show: readonly HeldBack[] },
): Each[] {
  return entries.flatMap((entry) => {
    const heldBack = heldBackBy(entry, today);
    if (heldBack === undefined) return entry;
    return show.includes(heldBack) ? { ...entry, heldBack } : [];
  });
}

function heldBackBy({ collection, facts }: Entry, today: string): HeldBack | undefined {
  if (facts.draft) return 'draft';
  const isLater =
    collection === 'news' && 'date' in facts && typeof facts.date === 'string' && facts.date > today;
  return isLater ? 'scheduled' : undefined;
}
