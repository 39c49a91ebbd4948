import { fork } from 'node:child_process';
import type { Language } from '#i18n/languages.ts';
import { settings } from '#settings.ts';
import { endWithUs } from './site-program.ts';
import type { Printed, PrintTask, Progress } from './task.ts';

/**
 * Starts a process that prints one language when it is told what. One that fails has told why, and ends this process with
 * its code.
 */
export function startPrinter(language: Language): Printer {
  const child = fork('src/cli/start.mjs', ['build/print-process'], {
    execArgv: ['--max-semi-space-size=32'],
    serialization: 'advanced',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DEV: undefined,
      PROD: undefined,
      TODAY: settings.today,
      ONLY_LANGUAGE: language,
      // Of Pagefind, which makes the search for it: giving memory back to the system bit by bit took as long as indexing.
      _RJEM_MALLOC_CONF: 'dirty_decay_ms:-1,muzzy_decay_ms:-1,thp:always',
    },
  });
  endWithUs(child);
  // It may fail before it is told anything.
  const printed = new Promise<Printed>((done) => {
    let result: Printed | undefined;
    child.on('message', (message: Message) => (result = message.printed ?? result));
    child.on('close', (code) => (result === undefined ? process.exit(code || 1) : done(result)));
  });
  return {
    prepare: (program) => void child.send({ program } satisfies Pick<PrintTask, 'program'>),
    print: (task, tell) => {
      child.on('message', ({ progress }: Message) => progress && tell(progress));
      child.send(task);
      return printed;
    },
  };
}

interface Message {
  progress?: Progress;
  printed?: Printed;
}

interface Printer {
  /** Lets it load the program that is to print, while the content is still being checked. */
  prepare: (program: string) => void;
  print: (task: PrintTask, tell: (progress: Progress) => void) => Promise<Printed>;
}
