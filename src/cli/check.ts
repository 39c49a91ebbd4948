import { settings } from '#settings.ts';
import { fixContent, fixedText } from '#cli/writing/fix.ts';
import { languageAsked, readOptions } from './options.ts';
import { runCheck } from './report.ts';

// `npm run check`: tells every problem of the content at once, without building.

const { values } = readOptions({
  command: 'check',
  options: {
    lang: { type: 'string' },
    json: { type: 'boolean', default: false },
    annotations: { type: 'boolean', default: false },
    fix: { type: 'boolean', default: false },
  },
});
const language = languageAsked(values.lang);
// What is safe is mended first, and told; the rest is for the writer.
if (values.fix) console.log(fixedText(await fixContent(settings.contentFolder), language));
const { errors, text } = await runCheck({
  folder: settings.contentFolder,
  cacheFolder: settings.readingFolder,
  language,
  ...(values.json && { format: 'json' as const }),
  // For the code host, which shows them on the lines of a proposal.
  ...(values.annotations && { format: 'annotations' as const }),
});
console.log(text);
process.exitCode = errors > 0 ? 1 : 0;
