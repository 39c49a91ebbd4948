import { parseArgs } from 'node:util';
import { isStaffLanguage } from '#i18n/problems.ts';
import { settings } from '#settings.ts';
import { runCheck } from './report.ts';

// `npm run check`: tells every problem of the content at once, without building.

const { values } = parseArgs({
  options: { lang: { type: 'string' }, json: { type: 'boolean', default: false } },
});
const language = isStaffLanguage(values.lang) ? values.lang : undefined;
const report = await runCheck({
  folder: settings.contentFolder,
  ...(language !== undefined && { language }),
  ...(values.json && { format: 'json' as const }),
});
console.log(report.text);
process.exitCode = report.errors > 0 ? 1 : 0;
