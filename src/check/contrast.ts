import type { ReadContent } from '#source/files.ts';
import { type Problem, problem } from '#source/problem.ts';
import { siteSettings } from './site-settings.ts';

/** What a colour of the programme lies under or on, in each scheme: the values of tokens.css. */
const grounds: Record<'light' | 'dark', Readonly<Record<string, string>>> = {
  light: { header: '#ffffff', brand: '#ffffff', action: '#ffffff' },
  dark: { header: '#f1f5f9', brand: '#0f1824', action: '#0f1824' },
};

/** The least contrast of text with its ground (WCAG 2.2, 1.4.3). */
const least = 4.5;

/** The programme's colours can be read on their ground. */
export function contrastProblems(content: ReadContent): Problem[] {
  const known = siteSettings(content);
  if (known === undefined) return [];
  const { site, placeOf } = known;
  return (['light', 'dark'] as const).flatMap((scheme) =>
    Object.entries(grounds[scheme]).flatMap(([role, ground]) => {
      const value = (site.colors[scheme] as Readonly<Record<string, string | undefined>>)[role];
      if (value === undefined) return [];
      const ratio = contrast(value, ground);
      return ratio >= least
        ? []
        : problem(placeOf(['colors', scheme, role]), 'contrast-low', {
            value,
            ground,
            ratio: (Math.floor(ratio * 10) / 10).toFixed(1),
            least: String(least),
          });
    }),
  );
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance (WCAG 2.2). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
