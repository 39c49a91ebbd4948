import { cpSync, symlinkSync } from 'node:fs';
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
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  cpSync('test/fixtures/content/small', content, { recursive: true });
  addProgramme(content);
  return content;
}
