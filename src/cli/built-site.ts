import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { StaffLanguage } from '#i18n/problems.ts';
import { staffWords } from './messages/messages.ts';
import { stop } from './stop.ts';

/** Ends a command that works on a built site where there is none. */
export function requireSite(folder: string, language: StaffLanguage): void {
  if (existsSync(join(folder, 'index.html'))) return;
  stop(staffWords[language].siteMissing(folder));
}

/** Only a site that was built by this program, or nothing, is removed to make room for a site. */
export function mayBeReplaced(path: string): boolean {
  if (!existsSync(path)) return true;
  return statSync(path).isDirectory() && (isOwnSite(path) || readdirSync(path).length === 0);
}

/** Whether a folder can be put in another's place: one that a disk is attached to cannot. */
export function isMountPoint(path: string): boolean {
  return existsSync(path) && statSync(path).dev !== statSync(dirname(path)).dev;
}

/** Every built site has the rules for hosts in it; other folders with pages have not. */
function isOwnSite(path: string): boolean {
  return ['index.html', '_headers', '_nginx/site.conf'].every((file) => existsSync(join(path, file)));
}
