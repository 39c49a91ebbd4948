import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { staffLanguage } from '#cli/report.ts';
import { checkContent } from '#check/check.ts';
import { problemText } from '#i18n/problems.ts';
import { reportWords } from '#i18n/problems/report.ts';
import { panelAddress, panelEvent, type PanelData } from './data.ts';

/**
 * While writing, the problems of the content stand on every page of the development server, in the language of
 * the person at the computer, and vanish when they are mended. The terminal need not be looked at.
 *
 * @param folder The content folder.
 */
export function contentProblems(folder: string): AstroIntegration {
  return {
    name: 'content-problems',
    hooks: {
      'astro:config:setup': ({ command, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        const panel = fileURLToPath(new URL('./panel.ts', import.meta.url));
        injectScript('page', `import ${JSON.stringify(panel)};`);
        updateConfig({ vite: { plugins: [serveProblems(folder)] } });
      },
    },
  };
}

/** Answers the panel's question for problems, and tells it when the content has changed. */
function serveProblems(folder: string): Plugin {
  return {
    name: 'content-problems',
    configureServer: (server) => {
      let found: Promise<PanelData> | undefined;
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (!resolve(path).startsWith(resolve(folder) + sep)) return;
        found = undefined;
        server.ws.send({ type: 'custom', event: panelEvent });
      });
      server.middlewares.use(panelAddress, (_request, response) => {
        found ??= panelData(folder);
        void found.then((data) => {
          response.setHeader('content-type', 'application/json');
          response.end(JSON.stringify(data));
        });
      });
    },
  };
}

async function panelData(folder: string): Promise<PanelData> {
  const language = staffLanguage(process.env);
  const words = reportWords[language];
  const problems = await checkContent(folder);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return {
    language,
    summary: words.summary({ errors, warnings: problems.length - errors }),
    problems: problems.map((problem) => ({
      severity: problem.severity,
      place: `${problem.path}:${problem.line}:${problem.column}`,
      file: `${resolve(folder, problem.path)}:${problem.line}:${problem.column}`,
      message: problemText(problem, language),
    })),
  };
}

type Plugin = Extract<NonNullable<NonNullable<ViteUserConfig['plugins']>[number]>, { name: string }>;
