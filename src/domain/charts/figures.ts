import { max } from 'd3-array';
import type { Entry } from '#content/model.ts';
import type { Figure } from '#schemas/names.ts';
import type { Amount } from '#schemas/values.ts';
import { formatDate } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { keepTogether } from '#i18n/typography.ts';
import type { Context } from '../context.ts';
import { amountBar, type Bar, onScale } from './bars.ts';
import { formatAmount, formatSum, valueOf } from '../money.ts';

/** Figures as a reader meets them: each with its number in words and a bar, and the source under them. */
export interface FigureView {
  id: string;
  language: Language;
  name: string;
  text?: string | undefined;
  rows: FigureRow[];
  unit: Figure['unit'];
  /** For percentages: where the whole ends on the scale of the bars. */
  whole?: number | undefined;
  source: string;
}

export interface FigureRow {
  label: string;
  valueText?: string | undefined;
  bar?: Bar | undefined;
}

/** The figures of an entry by where they stand: a text in `.mdx` places its own, otherwise they follow the text. */
export function entryFigures(
  { files, facts }: Entry,
  context: Context,
): { figures: FigureView[]; figuresInText: FigureView[] } {
  const views = figureViews(facts.figures, context);
  return files[context.language]?.endsWith('.mdx')
    ? { figures: [], figuresInText: views }
    : { figures: views, figuresInText: [] };
}

/** Figures by their names, in that order. */
export function figureViews(ids: readonly string[], context: Context): FigureView[] {
  const { content, language } = context;
  const messages = context.messages;
  return ids.flatMap((id) => {
    const figure = content.figures.get(id);
    if (figure === undefined) return [];
    const source = content.sources.get(figure.source);
    const document =
      source &&
      [source.name[language], source.date && formatDate(source.date, language)].filter(Boolean).join(', ');
    const scale = scaleOf(figure);
    return [
      {
        id,
        language,
        name: keepTogether(figure.name[language]),
        text: figure.text && keepTogether(figure.text[language]),
        unit: figure.unit,
        rows: figure.values.map(({ label, value }) => ({
          label: keepTogether(label[language]),
          valueText:
            value === undefined ? unknownText(figure, context) : figureText(value, figure.unit, language),
          bar: value === undefined || figure.unit === 'none' ? undefined : amountBar(value, scale),
        })),
        whole: figure.unit === 'percent' ? onScale((100 * 100) / scale) : undefined,
        source: keepTogether(
          `${messages.entry.source}: ${[figure.origin?.[language], document].filter(Boolean).join('; ')}`,
        ),
      },
    ];
  });
}

/** What the longest bar stands for: a hundred per cent, or the largest number. A share of over a hundred widens the scale. */
function scaleOf({ unit, values }: Figure): number {
  const largest = max(values, ({ value }) => (value === undefined ? undefined : valueOf(value))) ?? 0;
  return unit === 'percent' ? Math.max(100, largest) : largest;
}

function unknownText({ unit }: Figure, context: Context): string | undefined {
  return unit === 'none' ? undefined : context.messages.charts.money.unknown;
}

function figureText(value: Amount, unit: Figure['unit'], language: Language): string {
  if (unit === 'euros') return formatSum(value, language);
  return unit === 'percent' ? `${formatAmount(value, language)}\u00a0%` : formatAmount(value, language);
}
