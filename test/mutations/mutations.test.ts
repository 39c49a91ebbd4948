import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { goodContent } from '../unit/check/samples.ts';
import { seeded } from '../setup/mutations.ts';
import { addProgramme } from '../setup/programme.ts';
import { removeRefused, writeMutants } from './mutants.ts';
import { faultsIn } from './outputs.ts';

// What passes the check is published right. More slips than those of every run: npm run test:mutations
const seed = Number(process.env['FUZZ_SEED'] ?? 20261126);
const cases = Number(process.env['FUZZ_CASES'] ?? 2000);
const batch = 2000;

const home = mkdtempSync(join(tmpdir(), 'mutations-'));
afterAll(() => rmSync(home, { recursive: true, force: true }), 120_000);
// The program that prints the other sites of the tests prints this one.
const programs = 'node_modules/.cache/program';
if (existsSync(programs)) cpSync(programs, join(home, 'cache/program'), { recursive: true });

test.each(Array.from({ length: Math.ceil(cases / batch) }, (_, index) => index * batch))(
  `every slip that passes the check is published right: from %d, seed ${seed}`,
  { timeout: 900_000 },
  async (from) => {
    const content = join(home, `content-${from}`);
    const site = join(home, `site-${from}`);
    cpSync(goodContent, content, { recursive: true });
    addProgramme(content);
    const random = seeded(seed + from);
    const tried = await writeMutants(content, from, Math.min(batch, cases - from), random);
    const passed = await removeRefused(content, tried);
    const run = spawnSync(process.execPath, ['src/cli/start.mjs', 'build'], {
      encoding: 'utf8',
      env: {
        ...process.env,
        CONTENT_DIR: content,
        OUT_DIR: site,
        CACHE_DIR: join(home, 'cache'),
        SITE_URL: 'https://example.fi',
        TODAY: '2026-11-22',
      },
    });
    console.log(
      `seed ${seed}: tried ${tried.length}, refused ${tried.length - passed.length}, built ${passed.length}`,
    );
    expect(run.status, `${run.stdout}\n${run.stderr}`).toBe(0);
    expect(await faultsIn(site)).toEqual([]);
    // If everything were refused, nothing would be proved.
    expect(passed.length).toBeGreaterThan(tried.length / 20);
    rmSync(content, { recursive: true });
    rmSync(site, { recursive: true });
  },
);
