import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Ends a command that works on a built site where there is none. */
export function requireSite(folder: string): void {
  if (existsSync(join(folder, 'index.html'))) return;
  console.error(`${folder}: there is no built site. Run npm run build first.`);
  process.exit(1);
}

/** Only a site, or nothing, is removed to make room for a site. */
export function mayBeReplaced(path: string): boolean {
  if (!existsSync(path)) return true;
  return (
    statSync(path).isDirectory() && (existsSync(join(path, 'index.html')) || readdirSync(path).length === 0)
  );
}
