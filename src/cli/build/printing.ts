import { fork } from 'node:child_process';
import { settings } from '#settings.ts';
import { endWithUs } from './site-program.ts';
import type { Printed, PrintTask, Progress } from './task.ts';

/** Prints one language in a process of its own; one that fails has told why and ends this process with its code. */
export function startPrinting(task: PrintTask, tell: (progress: Progress) => void): Promise<Printed> {
  const child = fork('src/cli/build/print-process.ts', {
    execArgv: ['--import', './src/cli/compile-cache.ts', '--max-semi-space-size=64'],
    serialization: 'advanced',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DEV: undefined,
      PROD: undefined,
      TODAY: settings.today,
      ONLY_LANGUAGE: task.language,
    },
  });
  endWithUs(child);
  child.send(task);
  return new Promise((done) => {
    let result: Printed | undefined;
    child.on('message', (message: { progress?: Progress; printed?: Printed }) => {
      if (message.progress !== undefined) tell(message.progress);
      result = message.printed ?? result;
    });
    child.on('close', (code) => (result === undefined ? process.exit(code || 1) : done(result)));
  });
}
