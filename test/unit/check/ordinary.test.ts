import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '#check/check.ts';
import { withMistake } from './samples.ts';

/** What looks like a mistake, a mark or a danger and is none. */
const ordinary = [
  'Palvelusta kerrotaan myös persiaksi: می‌خواهم, ja hindiksi: क्‍ष.',
  'Mukana olivat 👩🏽‍⚕️, 👩‍👩‍👧 ja 🏴󠁧󠁢󠁥󠁮󠁧󠁿; kiitos ❤️!',
  'Sosiaali\u00adpalvelut ja 1\u00a0300\u202f000 euroa.',
  '#lähipalvelut on hankkeen aihetunniste.',
  '#1 Suomessa.',
  '\\## ei ole otsikko.',
  'Työryhmään kuuluvat\nJ. Virtanen ja\nK. Korhonen.',
  '–5 astetta ja −3 astetta, alle < 5 ja yli > 3.',
  'Tutkimus &amp; kehitys, R&D, 5 × 3, m², CO₂, ½, 10 €/kk.',
  'Kuka, mitä?\nKysy lisää.',
  'Katso <https://www.example.fi/ty%C3%B6paja?a=b#c>.',
  '[Kirjoita kirjaamoon](mailto:kirjaamo@example.fi?subject=Palaute&body=Hei%0D%0A).',
  'Lue [suunnitelma asukkaille](suunnitelma@2020.pdf) ja [liite viisi](<Liite (5) & muut.pdf>).',
  'Lue [sivu venäjäksi](https://пример.рф/).',
  '1. Ensin suunnitellaan\n2. Sitten kokeillaan\n   - yhdessä kunnassa\n   - kaikissa',
  '| Vuosi | Summa |\n| --- | ---: |\n| 2020 | 5 |\n| Yhteensä |',
];

test('what people really write is not refused', async () => {
  const problems = await withMistake({}, async (folder) => {
    const text = join(folder, 'projects/hanke/index.fi.md');
    const plan = readFileSync(join(folder, 'projects/hanke/suunnitelma.pdf'));
    for (const name of ['suunnitelma@2020.pdf', 'Liite (5) & muut.pdf'])
      writeFileSync(join(folder, 'projects/hanke', name), plan);
    writeFileSync(text, `${readFileSync(text, 'utf8')}\n${ordinary.join('\n\n')}\n`);
    return checkContent(folder);
  });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a file that an office program keeps beside an open document is none of the content', async () => {
  const write = { 'news/uutinen/~$suunnitelma.docx': 'x', '~$luettelo.xlsx': 'x' };
  expect(await withMistake({ write }, (folder) => checkContent(folder))).toEqual([]);
});
