import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';
import { serveSite } from '../setup/browser.ts';
import { addressOf } from '../setup/pages.ts';
import { environmentOf } from '../setup/sites.ts';

test('a proposal shows pictures of the pages that look otherwise, before and after, and of a new one as it is', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'changes-'));
  const [site, summary] = [join(folder, 'site'), join(folder, 'summary.md')];
  cpSync(inject('sites').small, site, { recursive: true });
  const [changed, same, fresh] = ['/fi/hankkeet/testihanke/', '/sv/projekt/testihanke/', '/fi/uusi/'];
  const page = join(site, changed, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('</main>', '<p>Muutettu</p></main>'));
  for (const copy of ['br', 'gz']) rmSync(`${page}.${copy}`, { force: true });
  cpSync(join(site, changed), join(site, fresh), { recursive: true });
  const links = [changed, same, fresh].map((path) => `[x](${addressOf('small', path)})`);
  writeFileSync(summary, `- Hanke: ${links.join(' · ')}\n- [x](https://elsewhere.example/fi/)\n`);
  const published = await serveSite('small');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['test/pictures/changes.ts', summary, `${published.origin}/`],
    { env: { ...process.env, ...environmentOf('small'), OUT_DIR: site, CHROMIUM_PATH: inject('chromium') } },
  );
  published.close();
  const pictures = readdirSync(join(site, 'changes')).toSorted();
  rmSync(folder, { recursive: true });
  expect(pictures).toEqual(['0-after.jpg', '0-before.jpg', '2-after.jpg']);
  const shown = (name: string) => `![](${addressOf('small', `/changes/${name}`)})`;
  expect(stdout).toContain(
    `| ${shown('0-before.jpg')} | ${shown('0-after.jpg')} |\n| – | ${shown('2-after.jpg')} |\n`,
  );
});
