import { contextOf } from '#domain/context.ts';
import { describe, expect, test } from 'vitest';
import { funding } from '#schemas/funding.ts';
import { compareCosts } from '#domain/charts/comparison.ts';
import { fundingShares } from '#domain/charts/shares.ts';
import { contentOf, organisationsOf, projectOf } from '../../../setup/things.ts';

const content = contentOf({ organisations: organisationsOf('kunta', 'piiri', 'muut') });

function sharesOf(facts: unknown) {
  return fundingShares(funding.parse(facts), contextOf(content, 'fi', '2026-11-22'));
}
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');
const ends = (view: ReturnType<typeof sharesOf>) => view?.bar?.map(({ parts }) => parts.at(-1)?.to);

describe('the funding of a project', () => {
  test('is one bar of shares with sums and per cents', () => {
    const view = sharesOf({
      total: 1_300_000,
      grant: 975_000,
      shares: [
        { organisation: 'kunta', sum: 162_500 },
        { organisation: 'piiri', sum: 162_500 },
        { organisation: 'muut' },
      ],
    });
    expect(ends(view)).toEqual([75, 87.5, 100]);
    expect(view?.rows.map(({ sum, percent }) => [plain(sum), plain(percent)])).toEqual([
      ['975 000 €', '75 %'],
      ['162 500 €', '12,5 %'],
      ['162 500 €', '12,5 %'],
      ['ei osuutta', undefined],
    ]);
    expect(view?.notes).toEqual([]);
    expect(view?.open).toBe(false);
  });

  test('shows what is left when nobody tells who pays it', () => {
    const view = sharesOf({ grant: { percent: 75 } });
    expect(ends(view)).toEqual([75, 100]);
    expect(view?.bar?.at(-1)?.step).toBe(0);
    expect(view?.rows.map(({ text, sum }) => [text, plain(sum)])).toEqual([
      ['Haettu valtionavustus', '75 %'],
      ['Muu osuus, maksajaa ei kerrota', '25 %'],
    ]);
    expect(plain(sharesOf({ total: 1000, grant: 750 })?.rows.at(-1)?.sum)).toBe('250 €');
  });

  test('is not drawn of an own share alone: it would say of the rest that its payer is unknown', () => {
    expect(sharesOf({ ownShare: { percent: 20 } })).toBeUndefined();
  });

  test('counts a percentage of an exact total and a sum together', () => {
    expect(ends(sharesOf({ total: 1000, grant: 750, ownShare: { percent: 25 } }))).toEqual([75, 100]);
  });

  test('with reservations is drawn as such, without per cents', () => {
    const view = sharesOf({ total: { over: 5_000_000 }, grant: { about: 4_000_000 } });
    expect(view?.open).toBe(true);
    expect(view?.bar?.[0]?.parts.some(({ strength }) => strength < 1)).toBe(true);
    expect(view?.rows.map(({ sum, percent }) => [plain(sum), percent])).toEqual([
      ['noin 4 000 000 €', undefined],
      ['ei tiedossa', undefined],
    ]);
    expect(view?.notes).toEqual([expect.stringContaining('eivät ole tarkkoja')]);
  });

  test('is told in words where the whole is not known', () => {
    const view = sharesOf({ grant: 300_000, ownShare: 100_000 });
    expect(view?.bar).toBeUndefined();
    expect(view?.rows.map(({ sum }) => plain(sum))).toEqual(['300 000 €', '100 000 €']);
    expect(view?.notes.length).toBe(1);
  });

  test('has no bar if the shares are more than the whole', () => {
    const view = sharesOf({ total: 1000, grant: 900, ownShare: { percent: 25 } });
    expect(view?.bar).toBeUndefined();
    expect(view?.notes).toEqual([expect.stringContaining('enemmän kuin kustannukset')]);
    expect(sharesOf({ total: { over: 100 }, grant: { about: 400 } })?.bar).toBeUndefined();
  });

  test('mixes no sums with percentages of a whole that is not exact', () => {
    const view = sharesOf({ total: { about: 1000 }, grant: 700, ownShare: { percent: 25 } });
    expect(view?.bar).toBeUndefined();
  });

  test('is not shown where no share is told, or nothing was paid', () => {
    expect(sharesOf({ total: 1000 })).toBeUndefined();
    expect(sharesOf({})).toBeUndefined();
    expect(sharesOf({ total: 0, grant: 0 })?.bar).toBeUndefined();
  });
});

describe('the costs of projects are compared', () => {
  const project = (id: string, facts: unknown, more: object = {}) =>
    projectOf(id, { funding: facts, ...more });
  const compare = (...projects: ReturnType<typeof project>[]) =>
    compareCosts(projects, contextOf(content, 'fi', '2026-11-22'));

  test('if at least two exact sums mean the same', () => {
    const view = compare(project('a', { total: 100 }), project('b', { total: 400 }), project('c', {}));
    expect(view?.rows.map(({ link, bar }) => [link.text, bar?.parts[0]?.to])).toEqual([
      ['b', 100],
      ['a', 25],
    ]);
    expect(view?.notes).toEqual(['Yhden hankkeen kokonaissummaa ei kerrota.']);
  });

  test('not if there are none or one, and the reason is told', () => {
    expect(compare(project('a', {}), project('b', undefined))?.notes[0]).toContain('eivät kerro');
    const one = compare(project('a', { total: 100 }), project('b', {}));
    expect(one?.rows.map(({ bar }) => bar)).toEqual([undefined]);
    expect(one?.notes[0]).toContain('vain yhdestä');
    expect(compare(project('a', { total: 100 }))).toBeUndefined();
  });

  test('not if the sums have reservations, are of different kinds or contain each other', () => {
    const why = (...projects: ReturnType<typeof project>[]) => compare(...projects)?.notes[0];
    expect(why(project('a', { total: { over: 5 } }), project('b', { total: 5 }))).toContain('tarkkoja');
    expect(
      why(
        project('a', { total: 5, grantStage: 'granted' }),
        project('b', { total: 5, grantStage: 'applied' }),
      ),
    ).toContain('tarkkoja');
    expect(why(project('a', { total: 5 }), project('b', { total: 3 }, { parent: 'a' }))).toContain(
      'tarkkoja',
    );
  });

  test('of many only the largest are shown', () => {
    const projects = Array.from({ length: 40 }, (_, index) => project(`p${index}`, { total: index + 1 }));
    const view = compareCosts(projects, contextOf(content, 'sv', '2026-11-22'));
    expect(view?.rows.length).toBe(12);
    expect(view?.notes).toEqual(['Dessutom 28 mindre projekt.']);
  });
});
