import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import type { Problem } from '#source/problem.ts';
import { firstAlike } from '#cli/alike.ts';
import { shown } from '#cli/print.ts';
import { problemText, type StaffLanguage, staffLanguage } from '#i18n/problems.ts';
import { reportWords } from '#i18n/problems/report.ts';
import { settings } from '#settings.ts';
import { panelAddress, panelEvent, type PanelData } from './data.ts';
import { explainFailures } from './failures.ts';
import { devMessages } from './messages.ts';
import { serveSearch } from './search.ts';

/**
 * What the development server adds to Astro's: the problems of the content stand on every page, in the language of
 * the person at the computer, and vanish when they are mended; the terminal gets a line for each file that was saved;
 * the search and the files beside the texts are there.
 *
 * @param folder The content folder.
 */
export function contentProblems(folder: string): AstroIntegration {
  const language = staffLanguage(process.env);
  let stop: () => void = () => undefined;
  return {
    name: 'content-problems',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command !== 'dev') return;
        const panel = fileURLToPath(new URL('./panel.ts', import.meta.url));
        injectScript('page', `import ${JSON.stringify(panel)};`);
      },
      'astro:server:setup': ({ server }) => {
        tellOfFirstPage(server);
        serveAttachments(server);
        serveProblems(server, folder, language);
        explainFailures(server, folder, language);
        stop = serveSearch(server, language);
      },
      'astro:server:start': ({ address: { port } }) =>
        console.log(devMessages[language].ready(`http://localhost:${port}${settings.base}`)),
      'astro:server:done': () => stop(),
    },
  };
}

/** Tells the command that waits with its check until a page has been served. */
function tellOfFirstPage(server: Server): void {
  let isTold = false;
  server.middlewares.use((_request, response, next) => {
    response.once('finish', () => {
      if (isTold || !String(response.getHeader('content-type')).startsWith('text/html')) return;
      isTold = true;
      process.send?.('served');
    });
    next();
  });
}

/** Astro's development server finds `files/[...path]` only with a slash at the end of the address; its build needs none. */
function serveAttachments(server: Server): void {
  server.middlewares.use('/files', (request, _response, next) => {
    request.url = `${request.url}/`;
    next();
  });
}

/** Answers the panel's question for problems, and tells it and the terminal when the content has changed. */
function serveProblems(server: Server, folder: string, language: StaffLanguage): void {
  let opened: ReturnType<typeof open> | undefined;
  let running: Promise<unknown> = Promise.resolve();
  let found: ReturnType<typeof check> | undefined;
  const changed = new Set<string>();
  server.watcher.add(folder);
  server.watcher.on('all', (event, path) => {
    if (!server.httpServer?.listening || !resolve(path).startsWith(resolve(folder) + sep)) return;
    found = undefined;
    if (event.endsWith('Dir')) return;
    // An editor may write a file in several steps, and git many files at once.
    if (changed.size === 0) setTimeout(() => void tell(event !== 'change'), 100);
    changed.add(relative(folder, path));
  });
  server.middlewares.use(panelAddress, (_request, response) => {
    found ??= check();
    void found.then(({ problems }) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(panelData(problems, folder, language)));
    });
  });

  /** One at a time: the next one knows what this one has read. */
  function check() {
    const next = running.then(async () => (await (opened ??= open()))());
    running = next.catch(() => undefined);
    return next;
  }

  async function tell(isOther: boolean): Promise<void> {
    const paths = [...changed].toSorted();
    changed.clear();
    found = check();
    server.ws.send({ type: 'custom', event: panelEvent });
    const { content, problems } = await found;
    console.log(`${paths.map(shown).join(', ')}: ${panelData(problems, folder, language).summary}`);
    // The editor's schemas name the folders that there are.
    if (!isOther) return;
    const { writeEditorSchemas } = await import('#cli/editor/files.ts');
    writeEditorSchemas(content);
  }

  /** Loaded when it is needed: the first page does not wait for it. */
  async function open() {
    const { openCheck } = await import('#check/check.ts');
    return openCheck(folder, settings.readingFolder);
  }
}

function panelData(problems: readonly Problem[], folder: string, language: StaffLanguage): PanelData {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return {
    language,
    summary: reportWords[language].summary({ errors, warnings: problems.length - errors }),
    problems: firstAlike(problems).map((problem) => ({
      severity: problem.severity,
      place: `${problem.path}:${problem.line}:${problem.column}`,
      file: `${resolve(folder, problem.path)}:${problem.line}:${problem.column}`,
      message: problemText(problem, language),
    })),
  };
}

type Server = HookParameters<'astro:server:setup'>['server'];
