import { expect, test } from 'vitest';
import type { Chart } from '#domain/charts/chart.ts';
import { chartCsv } from '#open-data/chart-csv.ts';
import { chartSvg } from '#open-data/chart-svg.ts';

const chart: Chart = {
  id: 'money',
  title: 'Rahoitus',
  head: ['Maksaja', 'Prosenttia'],
  rows: [
    ['Kunta; ja muut', 12.5],
    ['=HYPERLINK("x")', undefined],
  ],
  drawing: {
    kind: 'rows',
    rows: [
      {
        label: 'Kunta <A&B>',
        told: '12,5 %',
        bar: { parts: [{ from: 0, to: 12.5, strength: 1 }], open: true },
      },
      { label: 'Haettu', bar: { parts: [{ from: 10, to: 20, strength: 1, planned: true }], open: false } },
    ],
  },
  notes: ['Summat eivät ole tarkkoja.'],
};
const around = { language: 'fi', title: 'Hanke – Rahoitus', source: 'Sivusto' } as const;

test('the table of a chart opens in a spreadsheet with Finnish settings, and no text of it is a formula', () => {
  expect(chartCsv(chart, 'fi')).toBe(
    '\ufeffMaksaja;Prosenttia\r\nKunta, ja muut;12,5\r\n"\'=HYPERLINK(""x"")";\r\n',
  );
});

test('decimals of the table are those of the language', () => {
  expect(chartCsv(chart, 'en')).toContain(';12.5');
});

test('the drawing shows what is known as solid, what is planned as an outline, and an open end as an arrow', () => {
  const svg = chartSvg(chart, around);
  expect(svg).toContain('Kunta &lt;A&amp;B&gt;');
  expect(svg.match(/class="s3"/g)).toHaveLength(1);
  expect(svg.match(/class="planned"/g)).toHaveLength(1);
  expect(svg.match(/class="arrow"/g)).toHaveLength(1);
  for (const words of ['Hanke – Rahoitus', '12,5 %', 'Summat eivät ole tarkkoja.', 'Sivusto'])
    expect(svg).toContain(`>${words}</text>`);
});

test('a long name is broken into lines that fit the drawing', () => {
  const label = 'sana '.repeat(40).trim();
  const svg = chartSvg({ ...chart, drawing: { kind: 'rows', rows: [{ label }] } }, around);
  const lines = [...svg.matchAll(/>(sana[^<]*)</g)].map(([, line]) => line);
  expect(lines.join(' ')).toBe(label);
  expect(Math.max(...lines.map((line) => line?.length ?? 0))).toBeLessThanOrEqual(70);
});
