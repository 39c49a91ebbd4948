import type { Workshop } from '#content/model.ts';
import { calendarAddress } from '#addresses.ts';
import type { Context } from '../context.ts';
import { entryProps, type FileReader, rowGroup } from './entry-page.ts';
import { entryFigures } from '../charts/figures.ts';
import { attachmentViews, linkViews } from '../links.ts';
import { neighboursOf, newsOfWorkshop, workshopsOfSeries } from '../relations.ts';
import { newsRow } from '../rows.ts';
import { isUpcoming } from '../upcoming.ts';
import { addressOf, entryLink, type NameLink } from '../wording.ts';
import { seriesOf } from '../charts/series.ts';
import { workshopFacts } from '../workshop.ts';

/** Everything the page of a workshop shows, with the steps of its series. */
export function workshopPage(workshop: Workshop, context: Context, fileOf: FileReader) {
  const texts = workshop.texts[context.language];
  const labels = context.messages.workshop;
  const { series } = workshop.facts;
  const { previous, next } = neighboursOf(
    workshop,
    series === undefined ? [] : workshopsOfSeries(series.id, context.content),
  );
  return {
    ...entryProps(workshop, 'workshops', context),
    kind: labels.kinds[workshop.facts.kind],
    facts: workshopFacts(workshop, context),
    sections:
      texts === undefined || texts.outcome.length === 0
        ? []
        : [{ id: 'outcome', heading: labels.outcome, items: texts.outcome }],
    calendar: calendarLink(workshop, context),
    series: seriesOf(workshop, context),
    ...entryFigures(workshop, context),
    links: linkViews(workshop.facts.links, context),
    attachments: attachmentViews(workshop.facts.attachments, fileOf, context),
    related: rowGroup(
      'news',
      context.messages.entry.news,
      newsOfWorkshop(workshop, context.content),
      newsRow,
      context,
    ),
    previous: previous && { label: labels.previous, link: entryLink(previous, context.language) },
    next: next && { label: labels.next, link: entryLink(next, context.language) },
  };
}

/** The workshop as a file for the reader's own calendar, as long as one can come to it. */
function calendarLink(workshop: Workshop, { language, today, messages }: Context): NameLink | undefined {
  if (!isUpcoming(workshop, today)) return undefined;
  return { text: messages.calendar.add, href: calendarAddress(addressOf(workshop, language), language) };
}
