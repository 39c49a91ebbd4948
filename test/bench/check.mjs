import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

// How long `npm run check` takes, Node's start included, on the content as it is and on 10 000 files made of it, when nothing
// is kept, when nothing has changed and when one text has: `npm run bench:check [-- files]`.

const wanted = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), 'check-'));
const content = join(folder, 'content');
cpSync('content', content, { recursive: true });
measure('content', 'own');
multiply();
measure(`${wanted} files`, 'multiplied');
rmSync(folder, { recursive: true });

/** Repeats projects, events, news and pages under new names; regions have only as many codes as there are. */
function multiply() {
  const texts = globSync('content/{projects,workshops,news,pages}/*/index.*.md').filter(
    (path) => !path.includes('/front/'),
  );
  const missing = wanted - globSync(`${content}/*/*/index.*.md`).length;
  for (let made = 0; made < missing; made++) {
    const path = texts[made % texts.length] ?? '';
    const number = Math.floor(made / texts.length) + 1;
    const copy = join(folder, `${dirname(path)}-copy-${number}`, path.slice(path.lastIndexOf('/') + 1));
    mkdirSync(dirname(copy), { recursive: true });
    const text = readFileSync(path, 'utf8')
      .replace(/^urlName: (\S+)/m, `urlName: $1-copy-${number}`)
      .replace(/^title: (["']?)(.*?)\1$/m, `title: $1$2 ${number}$1`)
      .replace(/^(series|parent|aliases):.*\n(?: .*\n)*/gm, '');
    writeFileSync(copy, text);
  }
}

function measure(name, cache) {
  check(`${name}, nothing kept`, cache);
  check(`${name}, nothing changed`, cache);
  appendFileSync(globSync(`${content}/news/*/index.fi.md`).sort()[0] ?? '', '\nMuutettu kohta.\n');
  check(`${name}, one text changed`, cache);
}

function check(name, cache) {
  const start = performance.now();
  const { stdout } = spawnSync(process.execPath, ['src/cli/start.mjs', 'check'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, CACHE_DIR: join(folder, cache) },
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  console.log(`${name}: ${seconds} s. ${stdout.trim().split('\n').at(-1)}`);
}
