import { ownScriptHashes } from '#head/own-scripts.ts';
import { headersFile } from './headers-file.ts';
import { nginxBrotli, nginxSite } from './nginx.ts';

/** What hosts are told of a built site, as files of it: the headers they send, and the rules of nginx. */
export function hostRules(base: string): { path: string; content: string }[] {
  return [
    { path: '_headers', content: headersFile(base, ownScriptHashes) },
    { path: '_nginx/site.conf', content: nginxSite(base, ownScriptHashes) },
    { path: '_nginx/brotli.conf', content: nginxBrotli },
  ];
}
