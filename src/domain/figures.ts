import type { Content } from '#collections/content.ts';
import { formatDate } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { formatAmount, formatSum, valueOf } from './money.ts';
import { wordsOf } from '#i18n/words.ts';

/** Figures as a reader meets them: each with its number in words, and the source under them. */
export interface FigureView {
  id: string;
  name: string;
  text?: string | undefined;
  rows: { label: string; value?: number | undefined; valueText?: string | undefined }[];
  unit: 'percent' | 'people' | 'euros' | 'none';
  source: string;
}

/** The figures named by an entry, in the order it names them. */
export function figureViews(ids: readonly string[], content: Content, language: Language): FigureView[] {
  const words = wordsOf(language).entry;
  return ids.flatMap((id) => {
    const figure = content.figures.get(id);
    if (figure === undefined) return [];
    const source = content.sources.get(figure.source);
    const document = source && `${source.name[language]}, ${formatDate(source.date, language)}`;
    return [
      {
        id,
        name: figure.name[language],
        text: figure.text?.[language],
        unit: figure.unit,
        rows: figure.values.map(({ label, value }) => ({
          label: label[language],
          value: value === undefined ? undefined : valueOf(value),
          valueText: value === undefined ? undefined : figureText(value, figure.unit, language),
        })),
        source: `${words.source}: ${[figure.origin?.[language], document].filter(Boolean).join('; ')}`,
      },
    ];
  });
}

function figureText(
  value: Parameters<typeof formatAmount>[0],
  unit: FigureView['unit'],
  language: Language,
): string {
  if (unit === 'euros') return formatSum(value, language);
  return unit === 'percent' ? `${formatAmount(value, language)}\u00a0%` : formatAmount(value, language);
}
