import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '#check/check.ts';

// How long the check takes on the content as it is, and on 5 000 files made of it: `node test/bench/check.mjs [files]`.

const wanted = Number(process.argv[2] ?? 5000);
const folder = mkdtempSync(join(tmpdir(), 'check-'));
cpSync('content', folder, { recursive: true });
await measure('content', 'content');
multiply();
await measure(folder, `${wanted} files`);
if (!process.env['KEEP']) rmSync(folder, { recursive: true });

/** Repeats projects, events, news and pages under new names; regions have only as many codes as there are. */
function multiply() {
  const texts = globSync('content/{projects,workshops,news,pages}/*/index.*.md').filter(
    (path) => !path.includes('/front/'),
  );
  const missing = wanted - globSync(`${folder}/*/*/index.*.md`).length;
  for (let made = 0; made < missing; made++) {
    const path = texts[made % texts.length] ?? '';
    const number = Math.floor(made / texts.length) + 1;
    const copy = join(
      folder,
      `${dirname(path).replace(/^content\//, '')}-copy-${number}`,
      path.slice(path.lastIndexOf('/') + 1),
    );
    mkdirSync(dirname(copy), { recursive: true });
    const text = readFileSync(path, 'utf8')
      .replace(/^urlName: (\S+)/m, `urlName: $1-copy-${number}`)
      .replace(/^(series|parent|aliases):.*\n(?: .*\n)*/gm, '');
    writeFileSync(copy, text);
  }
}

async function measure(path, name) {
  const files = globSync(`${path}/*/*/index.*.md`).length;
  const start = performance.now();
  const before = process.cpuUsage();
  const problems = await checkContent(path);
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  const { user, system } = process.cpuUsage(before);
  const work = ((user + system) / 1e6).toFixed(2);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  console.log(
    `${name}: ${files} files, ${seconds} s (${work} s of work), ${memory} MB, ${errors} errors, ${problems.length - errors} warnings`,
  );
}
