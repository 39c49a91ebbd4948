import { printSite } from './print-site.ts';
import { loadCode } from './program.ts';
import type { PrintTask } from './task.ts';

// A process of a build: it is told what to print, and tells how far it has come and what it has done.

process.once('disconnect', () => process.exit(1));
process.on('message', (task: Pick<PrintTask, 'program'> | PrintTask) => {
  // What is wrong with the code is told when it is used.
  if (!('language' in task)) return void loadCode(task.program).catch(() => undefined);
  printSite(task, (progress) => process.send?.({ progress })).then(
    (printed) => process.send?.({ printed }, () => process.exit(0)),
    (error: unknown) => {
      console.error(error instanceof Error ? (error.stack ?? error.message) : error);
      process.exit(1);
    },
  );
});
