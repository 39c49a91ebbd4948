import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addProgramme } from './programme.ts';

/** Copies what the project is made of into a folder, with the small fixture as its content, whose folder is returned. */
export function copyProject(root: string): string {
  const content = join(root, 'content');
  for (const name of [
    'src',
    'public',
    'package.json',
    'package-lock.json',
    'astro.config.mjs',
    'tsconfig.json',
    'test/gallery',
    'test/content/good',
  ])
    cpSync(name, join(root, name), { recursive: true });
  linkPackages(root);
  cpSync('test/fixtures/content/small', content, { recursive: true });
  addProgramme(content);
  return content;
}

/** Gives a copy of the project its packages, and a place of its own for what is kept: it goes with the copy. */
export function linkPackages(root: string): void {
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync('node_modules'))
    if (name === '.bin' || !name.startsWith('.'))
      symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
}
