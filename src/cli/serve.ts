import { settings } from '#settings.ts';
import { siteServer } from './server.ts';
import { readOptions } from './options.ts';
import { stop } from './stop.ts';

// `npm run serve`: shows the built site at a local address.

const {
  words: { serve: words },
} = readOptions({ command: 'serve', options: {}, needs: ['site'] });

const { base, outFolder } = settings;

const port = portIn(process.env['PORT']);
const server = siteServer(outFolder, base);
server.on('error', (error: NodeJS.ErrnoException) => {
  stop(error.code === 'EADDRINUSE' ? words.taken(port) : words.failed(port, error.message));
});
// For this machine alone: the network around it is not asked to look in.
server.listen(port, 'localhost', () => console.log(words.at(`http://localhost:${port}${base}`)));

function portIn(value = ''): number {
  const given = value || '4321';
  if (/^\d{1,5}$/.test(given) && Number(given) > 0 && Number(given) < 65_536) return Number(given);
  stop(words.portWrong(given));
}
