import { jsx } from 'astro/jsx-runtime';
import type { FigureView } from '#domain/charts/figures.ts';
import Figure from './Figure.astro';

/**
 * The components that a text in `.mdx` may place: `<Figure name="oulu-kustannukset" />`.
 * Their names stand in the check of the content, too.
 *
 * @param figures Those that the entry names.
 */
export function inText(figures: readonly FigureView[]) {
  return {
    Figure({ name }: { name: string }) {
      const figure = figures.find(({ id }) => id === name);
      if (figure === undefined)
        throw new Error(
          `<Figure name="${name}" />: write the figure into the field "figures" of the original.`,
        );
      return jsx(Figure, { figure });
    },
  };
}
