import { expect, test } from 'vitest';
import { withSoftHyphens } from '#html/soft-hyphens.ts';
import { printHtml, readHtml } from '#source/html.ts';

const divided = (html: string) => printHtml(withSoftHyphens(readHtml(html), 'fi'));
const mark = '<i></i>';

test('a long word of a heading may be broken by the rules of its language', () => {
  const html = divided(
    '<h2 id="a">Saavutettavuusseloste <b>ja muut</b></h2><h2 lang="sv">Tillgänglighetsutlåtande</h2>',
  );
  expect(html).toContain(`vuus${mark}seloste</span> <b>ja muut</b></h2>`);
  expect(html).toContain(`lighets${mark}utlå`);
});

test('what stands out from the text is broken only where a whole line has no room for the word', () => {
  expect(divided('<h2>Uusi hyvinvointialue, ja</h2>')).toBe(
    `<h2>Uusi <span class="long">hyvin${mark}vointi${mark}alue,</span> ja</h2>`,
  );
  expect(divided('<li><h2>Hyvinvointialue</h2> Saavutettavuusselosteessa')).toContain(
    `alue</span></h2> Saavu${mark}`,
  );
});

test('a text fills its lines with its longest words, each by the rules of its own language', () => {
  expect(divided('<p>Hyvinvointialue, saavutettavuusselosteessa</p>')).toMatch(
    /^<p>Hyvinvointialue, saavu<i>/,
  );
  expect(divided('<p>På <span lang="sv">tillgänglighetsutlåtande</span></p>')).toContain(
    `lighets${mark}utlå`,
  );
  for (const own of ['code', 'svg']) {
    const html = `<p><${own}>saavutettavuusselosteessa</${own}></p>`;
    expect(divided(html)).toBe(html);
  }
});

test('so may a long word of a label and a link of the foot', () => {
  const word = 'Saavutettavuusselosteessa';
  for (const around of ['<dt>', '<th>', '<nav><li><a>']) expect(divided(`${around}${word}`)).toContain(mark);
  expect(divided(`<nav><li><a>x</a></nav>${word}`)).not.toContain(mark);
});

test('a compound is broken between its words, also before a vowel', () => {
  expect(divided('<h2>Hyvinvointialueet</h2>')).toContain(`vointi${mark}alueet`);
  expect(divided('<h2>Terveyspalvelukuntayhtymä</h2>')).toContain(`palvelu${mark}kunta${mark}yhtymä`);
});
