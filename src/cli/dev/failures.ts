import type { HookParameters } from 'astro';
import type { StaffLanguage } from '#i18n/problems.ts';
import { waitingPage } from './waiting-page.ts';

/** Where an error of the content stops a page, the page tells that error; what else stops one, Astro explains. */
export function explainFailures(
  server: HookParameters<'astro:server:setup'>['server'],
  folder: string,
  language: StaffLanguage,
): void {
  server.middlewares.use((_request, response, next) => {
    const { writeHead, end } = response;
    const written: unknown[] = [];
    response.writeHead = (status: number, ...headers: never[]) => {
      if (status !== 500) return writeHead.call(response, status, ...headers);
      response.write = (part: unknown) => written.push(part) > 0;
      response.end = () => {
        void import('#cli/report.ts')
          .then(({ runCheck }) => runCheck({ folder, language, format: 'text' }))
          .then(({ errors, text }) => {
            const page = errors > 0 ? waitingPage(text, true, language) : written.join('');
            writeHead.call(response, 500, { 'content-type': 'text/html; charset=utf-8' });
            end.call(response, page, 'utf8');
          });
        return response;
      };
      return response;
    };
    next();
  });
}
