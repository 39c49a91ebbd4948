import { commitOf } from '#history/published.ts';
import { settings } from '#settings.ts';
import { fixContent, fixedText } from '#cli/writing/fix.ts';
import { readOptions } from './options.ts';
import { runCheck } from './report.ts';
import { stop } from './stop.ts';
import { print } from './print.ts';

// `npm run check`: tells every problem of the content at once, without building.

const { values, language, words } = readOptions({
  command: 'check',
  options: {
    json: { type: 'boolean', default: false },
    annotations: { type: 'boolean', default: false },
    fix: { type: 'boolean', default: false },
    // The commit that is published: where main of the code host is known, that.
    since: { type: 'string' },
  },
});
const since = await commitOf(settings.contentFolder, values.since ?? 'origin/main');
if (since === undefined && values.since !== undefined) stop(words.commitUnknown(values.since));
// What is safe is mended first, and told; the rest is for the writer.
if (values.fix) print(fixedText(await fixContent(settings.contentFolder, since), language));
const { errors, text } = await runCheck({
  folder: settings.contentFolder,
  cacheFolder: settings.readingFolder,
  language,
  since,
  ...(values.json && { format: 'json' as const }),
  // For the code host, which shows them on the lines of a proposal.
  ...(values.annotations && { format: 'annotations' as const }),
});
print(text);
process.exitCode = errors > 0 ? 1 : 0;
