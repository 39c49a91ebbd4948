import { settings } from '#settings.ts';
import { requireSite } from './built-site.ts';
import { siteServer } from './server.ts';

// `npm run serve`: shows the built site at a local address.

const { base, outFolder } = settings;
requireSite(outFolder);

const port = Number(process.env['PORT'] ?? 4321);
const server = siteServer(outFolder, base);
server.on('error', (error: NodeJS.ErrnoException) => {
  const advice =
    error.code === 'EADDRINUSE' ? ' Another program uses it: choose another with PORT=4322.' : '';
  console.error(`Port ${port}: ${error.message}.${advice}`);
  process.exit(1);
});
server.listen(port, () => console.log(`The site is at http://localhost:${port}${base}`));
