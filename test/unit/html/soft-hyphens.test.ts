import { expect, test } from 'vitest';
import { withSoftHyphens } from '#html/soft-hyphens.ts';
import { printHtml, readHtml } from '#source/html.ts';

const divided = (html: string) => printHtml(withSoftHyphens(readHtml(html), 'fi'));
const mark = '<i></i>';

test('a long word of a heading may be broken by the rules of its language, and one of a text is left to the browser', () => {
  const html = divided(
    '<h2 id="a">Saavutettavuusseloste <b>ja muut</b></h2><h2 lang="sv">Tillgänglighetsutlåtande</h2><p>Saavutettavuusseloste</p>',
  );
  expect(html).toContain(`vuus${mark}seloste <b>ja muut</b></h2>`);
  expect(html).toContain(`lighets${mark}utlå`);
  expect(html).toContain('<p>Saavutettavuusseloste</p>');
});

test('so may a long word of a label and a link of the foot', () => {
  const word = 'Saavutettavuusseloste';
  for (const around of ['<dt>', '<th>', '<nav><a>']) expect(divided(`${around}${word}`)).toContain(mark);
  expect(divided(`<nav><a>x</a></nav><p>${word}</p>`)).not.toContain(mark);
});

test('a compound is broken between its words, also before a vowel', () => {
  expect(divided('<h2>Hyvinvointialueet</h2>')).toContain(`vointi${mark}alueet`);
  expect(divided('<h2>Terveyspalvelukuntayhtymä</h2>')).toContain(`palvelu${mark}kunta${mark}yhtymä`);
});
