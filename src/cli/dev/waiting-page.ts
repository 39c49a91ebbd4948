import type { StaffLanguage } from '#i18n/problems.ts';
import { reportWords } from '#i18n/problems/report.ts';
import { escapeHtml } from '#source/html.ts';

/** The page that stands in for the site while the content keeps it from starting. It loads itself anew. */
export function waitingPage(report: string, wrong: boolean, language: StaffLanguage): string {
  const words = reportWords[language];
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${words.cannotStart}</title>
<style>body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.6 system-ui, sans-serif } pre { white-space: pre-wrap }</style>
<h1>${wrong ? words.cannotStart : words.starting}</h1>
<pre>${escapeHtml(report)}</pre>
<script>${loadAnew}</script>
</html>
`;
}

/** Only when something answers: between this page and the site nobody does, and a browser would give up. */
const loadAnew = `setInterval(() => fetch(location.href).then(() => location.reload(), () => {}), 2000)`;
