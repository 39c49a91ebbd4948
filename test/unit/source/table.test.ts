import { expect, test } from 'vitest';
import { formulaIn, withoutFormulas } from '#source/table.ts';

test.each([
  '-5;+5;−5;-5,5;-5 (arvio);- ;-;–',
  '+358 40 123;+358 (0)40 123;-1/2;-5 %',
  '-kunta(t);@kemi;- ei tietoa;-5 e (2020);+ kasvua;-osasto',
  '=5;=;=====;a=b;a = SUM(b)',
  '\'=HYPERLINK(1);"\'=HYPERLINK(""x"")"',
  'Hanke; "a", b;x',
])('numbers and words are no formulas: %s', (line) => {
  expect(formulaIn(`kunta;luku\n${line}\n`)).toBeUndefined();
});

test.each([
  '=HYPERLINK("https://example.fi/")',
  "=1+1+cmd|'/c calc'!A0",
  '=A1',
  '= 1 + 1',
  '="a"&HYPERLINK(1)',
  "-1+cmd|'/c calc'!A0",
  '+hyperlink("x")',
  '@SUM(1)',
  "-2+3+'[x.xlsx]S'!A1",
  '\t=A1',
  '"\u00a0=A1"',
  '\ufeff=A1',
  '\u200b=A1',
  '"""=A1"""',
  '＝HYPERLINK("x")',
  "＋cmd|'x'!A0",
])('a cell that a spreadsheet runs is told with its line: %s', (cell) => {
  expect(formulaIn(`${cell};b`)?.line).toBe(1);
  for (const separator of [';', ',', '\t', '\n', '\r'])
    expect(formulaIn(`kunta;luku\na${separator}${cell}\n`)?.line).toBe(/[\n\r]/.test(separator) ? 3 : 2);
});

test('no table takes long to be looked through', () => {
  for (const cell of [
    `=${' '.repeat(500_000)}x`,
    `-${'a('.repeat(300_000)}`,
    '"'.repeat(500_000),
    '-a '.repeat(300_000),
  ])
    formulaIn(cell);
});

test('a text gets an apostrophe before what would be a formula after another separator', () => {
  expect(withoutFormulas('Hanke;=HYPERLINK("x")')).toBe('Hanke;\'=HYPERLINK("x")');
  expect(withoutFormulas('Hanke, =A1; \t@SUM(1)')).toBe("Hanke, '=A1; \t'@SUM(1)");
  expect(withoutFormulas('Kunta- ja -palvelut, -yhteisöt; -5')).toBe('Kunta- ja -palvelut, -yhteisöt; -5');
});
