import type { Content, Workshop } from '#content/model.ts';
import { calendarAddress } from '#routes/addresses.ts';
import type { Language } from '#i18n/languages.ts';
import { messagesOf } from '#i18n/messages.ts';
import { entryFrame, type FileReader, rowGroup } from './entry-page.ts';
import { entryFigures } from '../charts/figures.ts';
import { attachmentViews, linkViews } from '../links.ts';
import { neighboursOf, relatedToWorkshop, workshopsOfSeries } from '../relations.ts';
import { newsRow } from '../rows.ts';
import { isUpcoming } from '../upcoming.ts';
import { addressOf, linkTo, type NameLink } from '../wording.ts';
import { seriesOf } from '../charts/series.ts';
import { workshopFacts } from '../workshop.ts';

/** Everything the page of a workshop shows, with the steps of its series. */
export function workshopPage(
  workshop: Workshop,
  content: Content,
  language: Language,
  today: string,
  fileOf: FileReader,
) {
  const words = workshop.texts[language];
  const labels = messagesOf(language).workshop;
  const { series } = workshop.facts;
  const { previous, next } = neighboursOf(
    workshop,
    series === undefined ? [] : workshopsOfSeries(series.id, content),
  );
  return {
    ...entryFrame(workshop, 'workshops', content, language),
    kind: labels.kinds[workshop.facts.kind],
    facts: workshopFacts(workshop, content, language),
    sections:
      words === undefined || words.outcome.length === 0
        ? []
        : [{ id: 'outcome', heading: labels.outcome, items: words.outcome }],
    calendar: calendarLink(workshop, language, today),
    series: seriesOf(workshop, content, language),
    ...entryFigures(workshop, content, language),
    links: linkViews(workshop.facts.links, language),
    attachments: attachmentViews(workshop.facts.attachments, fileOf, language),
    related: rowGroup(
      'news',
      messagesOf(language).entry.news,
      relatedToWorkshop(workshop, content).news,
      (item) => newsRow(item, content, language),
    ),
    previous: previous && { label: labels.previous, link: linkTo(previous, language) },
    next: next && { label: labels.next, link: linkTo(next, language) },
  };
}

/** The workshop as a file for the reader's own calendar. What is over is not offered as something to come to. */
function calendarLink(workshop: Workshop, language: Language, today: string): NameLink {
  const { add, past } = messagesOf(language).calendar;
  return {
    text: isUpcoming(workshop, today) ? add : past,
    href: calendarAddress(addressOf(workshop, language), language),
  };
}
