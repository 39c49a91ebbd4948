import { settings } from '#settings.ts';
import { requireSite } from './built-site.ts';
import { siteServer } from './server.ts';
import { readOptions } from './options.ts';
import { stop } from './stop.ts';

// `npm run serve`: shows the built site at a local address.

readOptions({ command: 'serve', options: {} });

const { base, outFolder } = settings;
requireSite(outFolder);

const port = portIn(process.env['PORT']);
const server = siteServer(outFolder, base);
server.on('error', (error: NodeJS.ErrnoException) => {
  const advice =
    error.code === 'EADDRINUSE' ? ' Another program uses it: choose another with PORT=4322.' : '';
  stop(`Port ${port}: ${error.message}.${advice}`);
});
// For this machine alone: the network around it is not asked to look in.
server.listen(port, 'localhost', () => console.log(`The site is at http://localhost:${port}${base}`));

function portIn(value = ''): number {
  const given = value || '4321';
  if (/^\d{1,5}$/.test(given) && Number(given) > 0 && Number(given) < 65_536) return Number(given);
  stop(`PORT: "${given}" is not a port. Write a number from 1 to 65535, for example 4322.`);
}
