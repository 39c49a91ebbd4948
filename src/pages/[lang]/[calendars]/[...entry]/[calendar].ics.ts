import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadContent } from '#content/load.ts';
import { calendarsOf } from '#domain/calendars.ts';
import { sections } from '#addresses.ts';
import { calendarWord } from '#routes/addresses.ts';
import { calendarText } from '#calendar/calendar.ts';
import { settings } from '#settings.ts';
import { pageLanguages } from '../../../_languages.ts';

export async function getStaticPaths() {
  return calendarsOf(await loadContent(), settings.today, pageLanguages).map((calendar) => ({
    params: {
      lang: calendar.language,
      calendars: sections[calendar.section][calendar.language],
      entry: calendar.urlName,
      calendar: calendarWord[calendar.language],
    },
    props: { calendar },
  }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(calendarText(props.calendar), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
