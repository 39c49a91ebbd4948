import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { chartForms } from '#domain/charts/chart.ts';
import { chartedPages } from '#domain/charts/charted-pages.ts';
import { chartCsv } from '#open-data/chart-csv.ts';
import { chartSvg } from '#open-data/chart-svg.ts';
import { absolute, homeAddress } from '#addresses.ts';
import { site } from '../../../site.ts';
import { loadContexts } from '../../_contexts.ts';

/** The charts of every page beside it, each as a table and as a drawing. */
export async function getStaticPaths() {
  const contexts = await loadContexts();
  return contexts.flatMap((context) =>
    chartedPages(context).flatMap(({ path, title, charts }) =>
      charts.flatMap((chart) =>
        chartForms.map((form) => ({
          params: { lang: context.language, page: path, chart: `${chart.id}.${form}` },
          props: { chart, form, title, path, language: context.language },
        })),
      ),
    ),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => {
  const { chart, form, title, path, language } = props;
  if (form === 'csv') return new Response(chartCsv(chart, language));
  const address = absolute(homeAddress(language)) + (path === undefined ? '' : `${path}/`);
  const drawing = chartSvg(chart, {
    language,
    title: [title, chart.title].filter(Boolean).join(' – '),
    source: `${site.name[language]}, ${address}, ${site.licence.short}`,
  });
  return new Response(drawing, { headers: { 'content-type': 'image/svg+xml' } });
};
