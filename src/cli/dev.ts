import { createServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { runAstro } from '#cli/dev/astro.ts';
import { devMessages } from '#cli/dev/messages.ts';
import { waitingPage } from '#cli/dev/waiting-page.ts';
import type { StaffLanguage } from '#i18n/problems.ts';
import { settings } from '#settings.ts';
import { readOptions } from './options.ts';
import { stop } from './stop.ts';

// `npm run dev`: the site while it is written. A mistake in the fields of a file can keep the site from starting;
// then the browser shows the mistakes at the same address, and the site starts by itself when they are mended.

const { values, language } = readOptions({
  command: 'dev',
  options: { host: { type: 'boolean' }, verbose: { type: 'boolean' } },
  needs: ['content'],
});
const { contentFolder: folder, readingFolder: cacheFolder } = settings;
const port = Number(process.env['PORT'] ?? 4321);
await requirePort();
const served = Promise.withResolvers();
const asked = { ...values, language, port, onFault, onServed: () => served.resolve(true) };
let server = runAstro(asked);
// The first page comes before what is told of the content, unless nobody asks for one.
const told = Promise.race([served.promise, server, setTimeout(20_000)]).then(async () => {
  const { text, content } = await check({ language });
  console.log(text);
  const { writeEditorSchemas } = await import('./editor/files.ts');
  writeEditorSchemas(content);
});

for (;;) {
  const { code, text } = await server;
  // Stopped by the writer.
  if (code === 0) process.exit();
  await told;
  if ((await check({})).errors === 0) {
    // For a reason that the content cannot mend.
    console.error(text);
    process.exit(code);
  }
  await contentMended();
  server = runAstro(asked);
}

async function check(options: { language?: StaffLanguage }) {
  const { runCheck } = await import('./report.ts');
  return runCheck({ folder, cacheFolder, ...options });
}

/** Errors of the content are on the page and were told when the file was saved; what else failed is told here. */
async function onFault(message: string): Promise<void> {
  // The page of a text that was just taken away goes a moment after it.
  if (message.includes('ENOENT') && message.includes(folder)) return;
  if (message.includes('NoMatchingStaticPathFound')) return;
  if ((await check({})).errors === 0) console.error(devMessages[language].pageFailed(message));
}

/** Shows the mistakes until there are none. The page asks anew every other second. */
function contentMended(): Promise<void> {
  return new Promise((resolve) => {
    const server = createServer((_request, response) => {
      void check({ language }).then(({ errors, text }) => {
        response
          .setHeader('content-type', 'text/html; charset=utf-8')
          .end(waitingPage(text, errors > 0, language));
        if (errors > 0) return;
        server.close(() => resolve());
        server.closeAllConnections();
      });
    });
    server.listen(port, () =>
      console.log(devMessages[language].ready(`http://localhost:${port}${settings.base}`)),
    );
  });
}

/** Ends the command where another program answers at the address. */
function requirePort(): Promise<void> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => stop(devMessages[language].portTaken(port)));
    probe.listen(port, () => probe.close(() => resolve()));
  });
}
