import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test, vi } from 'vitest';
import { runCheck } from '#cli/report.ts';
import { staffLanguage } from '#i18n/problems.ts';
import { goodContent, withMistake } from '../check/samples.ts';
import { addProgramme } from '../../setup/programme.ts';

// A command starts slowly where much else is going on.
vi.setConfig({ testTimeout: 60_000 });

const mistake = {
  in: 'news/uutinen/index.fi.md',
  replace: 'regions: [keski-suomi]',
  with: 'regions: [keski-suom, x]',
};

test('the report is one line for each problem, sorted, with the numbers below', async () => {
  const { errors, warnings, text } = await withMistake(mistake, (folder) =>
    runCheck({ folder, language: 'fi', format: 'text' }),
  );
  expect([errors, warnings]).toEqual([2, 0]);
  expect(text.split('\n').map((line) => line.replace(/^.*(?=news\/)/, ''))).toEqual([
    'news/uutinen/index.fi.md:5:11  Aluetta "keski-suom" ei ole. Tarkoititko "keski-suomi"?',
    'news/uutinen/index.fi.md:5:23  Aluetta "x" ei ole. Valitse olemassa oleva (esimerkiksi keski-suomi, lappi) tai poista viittaus.',
    '',
    '2 virhettä, 0 varoitusta.',
  ]);
});

test('right content is called right, in each language', async () => {
  const text = async (language: 'fi' | 'sv' | 'en') =>
    (await runCheck({ folder: goodContent, language, format: 'text' })).text;
  expect(await text('fi')).toBe('Sisällössä ei ole virheitä.');
  expect(await text('sv')).toBe('Innehållet har inga fel.');
  expect(await text('en')).toBe('The content has no errors.');
});

test('other programs read JSON', async () => {
  const { text } = await withMistake(mistake, (folder) =>
    runCheck({ folder, language: 'sv', format: 'json' }),
  );
  const report = JSON.parse(text) as { errors: number; problems: object[] };
  expect(report.errors).toBe(2);
  expect(report.problems[0]).toMatchObject({
    line: 5,
    column: 11,
    severity: 'error',
    rule: 'reference-unknown',
    values: { target: 'regions', value: 'keski-suom', closest: 'keski-suomi' },
    message: 'Området "keski-suom" finns inte. Menade du "keski-suomi"?',
  });
});

test('a code host shows the problems on their lines', async () => {
  const { text } = await withMistake(
    { in: 'news/uutinen/index.fi.md', replace: 'title: Hanke alkoi', with: 'title: Hanke % #1' },
    (folder) => runCheck({ folder, language: 'fi', format: 'annotations' }),
  );
  expect(text.split('\n')[0]).toMatch(
    /^::error file=.*news\/uutinen\/index\.fi\.md,line=9,col=8::Merkki # katkaisee arvon: sivulle tulee vain "Hanke %25"\. /,
  );
});

test('on the code host a Swedish text is spoken of in Swedish, and a data file in both languages', async () => {
  const told = async (mistake: Parameters<typeof withMistake>[0]) => {
    const { text } = await withMistake(mistake, (folder) =>
      runCheck({ folder, language: 'fi', format: 'annotations' }),
    );
    return text.split('\n')[0]?.replace(/^.*::/, '');
  };
  expect(await told({ in: 'news/nyhet/index.sv.md', replace: '2020-06-01', with: '1.6.2020' })).toBe(
    'Dagen "1.6.2020" har fel form. Skriv 2020-06-01.',
  );
  expect(await told({ in: 'topics/johtaminen.yaml', replace: ', sv: Ledning }', with: ' }' })).toBe(
    'Pakollinen kenttä "name.sv" puuttuu. Lisää se.%0ADet obligatoriska fältet "name.sv" saknas. Lägg till det.',
  );
});

test('the language is that of the person at the computer, else Finnish', () => {
  expect(staffLanguage({ LANG: 'sv_FI.UTF-8' })).toBe('sv');
  expect(staffLanguage({ LANG: 'sv_FI.UTF-8', LC_ALL: 'en_GB.UTF-8' })).toBe('en');
  expect(staffLanguage({ LANG: 'C.UTF-8' })).toBe('fi');
  expect(staffLanguage({})).toBe('fi');
});

test('the command ends with 1 when there are errors and with 0 when there is only advice', async () => {
  expect(await codeOf(mistake)).toBe(1);
  const advice = { copy: { 'projects/hanke/suunnitelma.pdf': 'projects/hanke/luonnos.pdf' } };
  expect(await codeOf(advice)).toBe(0);
});

function codeOf(sample: Parameters<typeof withMistake>[0]): Promise<number> {
  return withMistake(sample, async (folder) => {
    addProgramme(folder);
    try {
      const env = { ...process.env, CONTENT_DIR: folder };
      await promisify(execFile)(process.execPath, ['src/cli/start.mjs', 'check', '--json'], { env });
      return 0;
    } catch (error) {
      return (error as { code: number }).code;
    }
  });
}

test('no name or value of the content can write a line of its own into the log of a pipeline', async () => {
  const name = 'a\n::stop-commands::x\u001b[31m\u202e.exe';
  await withMistake({ write: { [`news/uutinen/${name}`]: 'x' } }, async (folder) => {
    for (const format of ['text', 'annotations'] as const) {
      const { text, errors } = await runCheck({ folder, format });
      expect(errors).toBeGreaterThan(0);
      expect(text).not.toMatch(/^::stop-commands/m);
      expect(text).not.toMatch(/[\u001b\u202e]/);
    }
  });
});
