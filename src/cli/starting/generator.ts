import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is a programme's own: an update never touches it. All else is the generator's, and an update replaces it. */
const own: readonly string[] = [
  'content',
  'public',
  'docs/guide',
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'test/acceptance',
];

/** What is made and not written. */
const made = /^(?:node_modules|dist|dist\..*|portable|\.astro|\.git)$/;

/** Copies the generator to the folder of a programme; what stood there of an earlier version is replaced whole. */
export function copyGenerator(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  copyWithin(from, to, '');
  // The tests of the generator's code run where it is developed; a programme tests its own site.
  for (const file of ['.ci/run', '.github/workflows/check.yml', '.github/workflows/deploy.yml']) {
    const path = join(to, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('npm test', 'npm run test:site'));
  }
}

/** Whether a folder holds a programme that was made of this generator. */
export function isProgramme(folder: string): boolean {
  return ['content/site.yaml', 'src/cli/init.ts'].every((file) => existsSync(join(folder, file)));
}

function copyWithin(from: string, to: string, folder: string): void {
  for (const name of readdirSync(join(from, folder))) {
    const path = join(folder, name);
    if (made.test(name) || own.includes(path)) continue;
    if (own.some((each) => each.startsWith(`${path}/`))) {
      mkdirSync(join(to, path), { recursive: true });
      copyWithin(from, to, path);
    } else {
      rmSync(join(to, path), { recursive: true, force: true });
      cpSync(join(from, path), join(to, path), { recursive: true });
    }
  }
}
