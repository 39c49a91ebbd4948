import { expect, it } from 'vitest';
import { municipalities } from '#places/municipalities.ts';
import { isFormOf } from '#places/name-forms.ts';
import { isGenitiveOf, findNames, readNames } from '#search/query/names.ts';

const names = readNames(municipalities.flatMap(({ fi, sv }) => [fi, sv]));
const found = (text: string, language: 'fi' | 'sv' = 'fi') =>
  findNames(text.split(' '), names, language === 'fi' ? isFormOf : isGenitiveOf).map(({ name }) => name);

it.each([
  ['Lahdessa', 'Lahti'],
  ['Hangossa', 'Hanko'],
  ['Perhosta', 'Perho'],
  ['Luodosta', 'Luoto'],
  ['Lopella', 'Loppi'],
  ['Turun', 'Turku'],
  ['Porin', 'Pori'],
  ['Paraisilla', 'Parainen'],
  ['Kaustisella', 'Kaustinen'],
  ['Uudessakaupungissa', 'Uusikaupunki'],
  ['Pihtiputaalla', 'Pihtipudas'],
  ['Varkaudessa', 'Varkaus'],
  ['Kannuksessa', 'Kannus'],
  ['Virroilla', 'Virrat'],
  ['Virtain', 'Virrat'],
  ['Virtoihin', 'Virrat'],
  ['Kangasalla', 'Kangasala'],
  ['Punkalaitumella', 'Punkalaidun'],
  ['Haapavedellä', 'Haapavesi'],
  ['Suonenjoella', 'Suonenjoki'],
  ['Riihimäeltä', 'Riihimäki'],
  ['Outokummussa', 'Outokumpu'],
  ['Leppävirralla', 'Leppävirta'],
  ['jyvaskylassa', 'Jyväskylä'],
  ['Helsingissäkin', 'Helsinki'],
  ['perholainen', 'Perho'],
  ['lahtelaiset', 'Lahti'],
])('a municipality is known in its cases: %s', (written, name) => {
  expect(found(written)).toEqual([name]);
});

it.each(['hanke', 'hankkeen', 'lähteet', 'perheet', 'hälso', 'euro', 'euroa', 'kannustaa', 'luottamus'])(
  'a word that only looks like one is none: %s',
  (word) => {
    expect(found(word)).toEqual([]);
  },
);

it('also among other words, of two words, and in Swedish', () => {
  expect(found('palvelut Oulussa')).toEqual(['Oulu']);
  expect(found('S:t Karins', 'sv')).toEqual(['S:t Karins']);
  expect(found('Karlebys samkommun', 'sv')).toEqual(['Karleby']);
});
