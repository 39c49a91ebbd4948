import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { waitingPage } from '#cli/dev/waiting-page.ts';
import { writeEditorSchemas } from '#cli/editor/files.ts';
import { settings } from '#settings.ts';
import { runCheck } from './report.ts';

// `npm run dev`: the site while it is written. A mistake in the fields of a file can keep the site from starting;
// then the browser shows the mistakes at the same address, and the site starts by itself when they are mended.

const port = Number(process.env['PORT'] ?? 4321);
const started = await runCheck({ folder: settings.contentFolder, format: 'text' });
console.log(started.text);
await writeEditorSchemas(settings.contentFolder);

for (;;) {
  const code = await runAstro();
  const { errors } = await runCheck({ folder: settings.contentFolder });
  // Stopped by the writer, or for a reason that the content cannot mend.
  if (code === 0 || errors === 0) process.exit(code);
  await contentMended();
}

function runAstro(): Promise<number> {
  const astro = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port), ...process.argv.slice(2)],
    { stdio: 'inherit', env: { ...process.env, ASTRO_DEV_BACKGROUND: '0' } },
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => astro.kill(signal));
  return new Promise((resolve) =>
    astro.on('close', (code, signal) => resolve(signal === null ? (code ?? 1) : 0)),
  );
}

/** Shows the mistakes until there are none. The page asks anew every other second. */
function contentMended(): Promise<void> {
  return new Promise((resolve) => {
    const server = createServer((_request, response) => {
      void runCheck({ folder: settings.contentFolder, format: 'text' }).then(({ errors, text }) => {
        response.setHeader('content-type', 'text/html; charset=utf-8').end(waitingPage(text, errors > 0));
        if (errors > 0) return;
        server.close(() => resolve());
        server.closeAllConnections();
      });
    });
    server.on('error', ({ message }) => {
      console.error(`Port ${port}: ${message}. Choose another with PORT=4322.`);
      process.exit(1);
    });
    server.listen(port, () => console.log(`http://localhost:${port}/`));
  });
}
