import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** A server of a built site under its sub-path, with the site's own page for what is missing. It does not listen yet. */
export function siteServer(folder: string, base: string): Server {
  const files = sirv(folder, { dev: true });
  const notFound = readFileSync(join(folder, '404.html'));
  return createServer((request, response) => {
    const { url = '/' } = request;
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    };
    if (!`${url}/`.startsWith(base)) return missing();
    request.url = `/${url.slice(base.length)}`;
    return files(request, response, missing);
  });
}
