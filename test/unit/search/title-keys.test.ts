import { expect, test } from 'vitest';
import { stemOf, stemsKeyOf, titleKeyOf } from '#search/analysis/stem.ts';
import { titleKeys } from '#search/index/title-keys.ts';
import { tokensOf } from '#search/analysis/tokens.ts';

const keysOf = (...titles: string[]) =>
  titleKeys(
    titles.map((title) => ({
      name: tokensOf(title.split(': ')[0] ?? ''),
      tokens: { title: tokensOf(title) },
      otherName: undefined,
    })),
    'sv',
  ).map((keys) => keys.filter((key) => !/x[sw]q$/.test(key)));
const key = (name: string) => titleKeyOf(tokensOf(name), 'sv');

test('a page is found by its title, and by what stands before the colon', () => {
  expect(keysOf('Lapplands andra verkstad: målen', 'Lapplands första verkstad: behoven')).toEqual([
    [key('Lapplands andra verkstad målen'), key('Lapplands andra verkstad')],
    [key('Lapplands första verkstad behoven'), key('Lapplands första verkstad')],
  ]);
});

test('but not by a name that is the title of another, or that several share', () => {
  expect(keysOf('Kirsi 2.0', 'Kirsi 2.0: första mötet')[1]).toEqual([key('Kirsi 2.0 första mötet')]);
  expect(keysOf('Kirsi: ett', 'Kirsi: två')).toEqual([[key('Kirsi ett')], [key('Kirsi två')]]);
});

test('and by the stems of its words, in whatever form they are asked', () => {
  const page = {
    name: tokensOf('Sociala tjänster'),
    tokens: { title: tokensOf('Sociala tjänster') },
    otherName: 'sosiaalipalvelut',
  };
  const asked = tokensOf('socialt tjänsten').map((word) => stemOf(word, 'sv'));
  expect(titleKeys([page], 'sv')[0]).toContain(stemsKeyOf(asked));
});

test('a term is found by its name in the other language', () => {
  const term = { name: ['samkommun'], tokens: { title: ['samkommun'] }, otherName: 'kuntayhtymä' };
  expect(titleKeys([term], 'sv')[0]).toContain(key('kuntayhtymä'));
});

test('and by its two last words, where no other page is called so', () => {
  expect(keysOf('Keski-Suomen KIRJA 2020')[0]).toContain(key('kirja 2020'));
  expect(keysOf('Mellersta Finlands KIRJA 2020', 'Lapplands KIRJA 2020').flat()).not.toContain(
    key('kirja 2020'),
  );
});

test('and without its articles', () => {
  expect(keysOf('Varför en reform?')[0]).toContain(key('varför reformen'));
});
