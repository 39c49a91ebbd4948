import { contextOf } from '#domain/context.ts';
import { describe, expect, test } from 'vitest';
import { entryPicture } from '#domain/share-image.ts';
import { drawPicture } from '#share-images/draw.ts';
import { letterOf, widthOf } from '#share-images/font.ts';
import { setText } from '#share-images/lines.ts';
import { contentOf, newsOf, projectOf, regionOf, workshopOf } from '../../setup/things.ts';

const space = {
  width: 720,
  weight: 600,
  sizes: [
    { size: 68, lines: 3 },
    { size: 42, lines: 6 },
  ],
} as const;
const fits = ({ size, lines }: ReturnType<typeof setText>) =>
  lines.every((line) => widthOf(line, space.weight, size) <= space.width);

describe('a title on a picture', () => {
  test('is as large as it may be', () => {
    expect(setText('Kirsi 2.0', 'fi', space)).toEqual({ size: 68, lines: ['Kirsi 2.0'] });
  });

  test('becomes smaller when it is long, and stays within its space', () => {
    const set = setText(
      'Keski-Suomi: rakenneuudistusta tukeva alueellinen valmistelu – Monesta hyvästä yhdeksi parhaista',
      'fi',
      space,
    );
    expect(set.size).toBe(42);
    expect(fits(set)).toBe(true);
  });

  test('breaks a compound that is wider than the picture at its syllables', () => {
    const set = setText('Perusterveydenhuoltojärjestelmäuudistushankekokonaisuus', 'fi', space);
    expect(fits(set)).toBe(true);
    expect(set.lines.length).toBeGreaterThan(1);
    for (const line of set.lines.slice(0, -1)) expect(line).toMatch(/-$/);
    expect(set.lines.join('').replaceAll('-', '')).toBe(
      'Perusterveydenhuoltojärjestelmäuudistushankekokonaisuus',
    );
  });

  test('of 200 letters without a space fits, too, its end left out', () => {
    for (const language of ['fi', 'sv'] as const) {
      const set = setText('x'.repeat(200), language, space);
      expect(fits(set)).toBe(true);
      expect(set.lines.length).toBeLessThanOrEqual(6);
    }
    const long = setText('sana '.repeat(200), 'fi', space);
    expect(long.lines.length).toBe(6);
    expect(long.lines.at(-1)).toMatch(/…$/);
  });
});

describe('the font', () => {
  test('has the letters of Finnish, Swedish and Sámi, and the signs of money and time', () => {
    for (const sign of 'ÅÄÖåäöéšžŠŽčđŋŧ€–”’%§ ') expect(letterOf(sign, 600), sign).toBeDefined();
  });

  test('leaves out what it has not, such as emoji', () => {
    expect(letterOf('😀', 600)).toBeUndefined();
    const without = drawPicture({ kind: 'A', title: '', places: [], codes: [] }, 'fi');
    expect(drawPicture({ kind: 'A', title: '😀', places: [], codes: [] }, 'fi')).toEqual(without);
  });

  test('writes outlines that a program can draw', () => {
    for (let code = 0x21; code < 0x180; code++)
      for (const weight of [400, 600] as const)
        expect(letterOf(String.fromCharCode(code), weight)?.outline ?? '').toMatch(/^([MLQCZ][\d -]*)*$/);
  });
});

describe('the picture of an entry', () => {
  const content = contentOf({
    regions: [regionOf('lappi', 'mk-19')],
    projects: [projectOf('p', { regions: ['lappi'] })],
  });

  test('shows its kind, title, region and what to remember', () => {
    const funding = { total: { over: 5_000_000 } };
    expect(
      entryPicture(
        projectOf('Hanke', { regions: ['lappi'], funding }),
        contextOf(content, 'sv', '2026-11-22'),
      ),
    ).toEqual({
      kind: 'Projekt',
      title: 'Hanke',
      places: ['lappi'],
      codes: ['mk-19'],
      figure: 'över 5\u00a0000\u00a0000\u00a0€',
      figureLabel: 'Kostnader sammanlagt',
    });
  });

  test('has a number or day for every kind', () => {
    expect(
      entryPicture(
        workshopOf('w', '2020-01-29', { participants: 139 }),
        contextOf(content, 'fi', '2026-11-22'),
      ),
    ).toMatchObject({ figure: '29.1.2020', figureLabel: '139 osallistujaa' });
    expect(entryPicture(newsOf('n', '2020-04-30'), contextOf(content, 'sv', '2026-11-22')).figure).toContain(
      'april',
    );
    expect(entryPicture(regionOf('lappi', 'mk-19'), contextOf(content, 'fi', '2026-11-22')).figure).toBe(
      '1 hanke',
    );
    expect(
      entryPicture(projectOf('x', { funding: { total: 0 } }), contextOf(content, 'fi', '2026-11-22')).figure,
    ).toBe('0\u00a0€');
    expect(entryPicture(projectOf('x'), contextOf(content, 'fi', '2026-11-22')).figure).toBeUndefined();
  });
});
