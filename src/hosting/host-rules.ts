import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownScriptHashes } from '#head/own-scripts.ts';
import { headersFile } from './headers-file.ts';
import { nginxBrotli, nginxSite } from './nginx.ts';

/** Writes what hosts are told of a built site: the headers they send, and the rules of nginx. */
export function writeHostRules(folder: string, base: string): void {
  mkdirSync(join(folder, '_nginx'), { recursive: true });
  writeFileSync(join(folder, '_headers'), headersFile(base, ownScriptHashes));
  writeFileSync(join(folder, '_nginx', 'site.conf'), nginxSite(base, ownScriptHashes));
  writeFileSync(join(folder, '_nginx', 'brotli.conf'), nginxBrotli);
}
