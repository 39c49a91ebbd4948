import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { settings } from '#settings.ts';

// `npm run serve`: shows the built site at a local address, under its sub-path, with its own page for what is missing.

const { base, outFolder } = settings;
if (!existsSync(join(outFolder, 'index.html'))) {
  console.error(`${outFolder}: there is no built site. Run npm run build first.`);
  process.exit(1);
}

const files = sirv(outFolder, { dev: true });
const notFound = readFileSync(join(outFolder, '404.html'));
const port = Number(process.env['PORT'] ?? 4321);

const server = createServer((request, response) => {
  const { url = '/' } = request;
  const missing = () => response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
  if (!`${url}/`.startsWith(base)) return missing();
  request.url = `/${url.slice(base.length)}`;
  return files(request, response, missing);
});

server.on('error', (error: NodeJS.ErrnoException) => {
  const advice =
    error.code === 'EADDRINUSE' ? ' Another program uses it: choose another with PORT=4322.' : '';
  console.error(`Port ${port}: ${error.message}.${advice}`);
  process.exit(1);
});
server.listen(port, () => console.log(`The site is at http://localhost:${port}${base}`));
