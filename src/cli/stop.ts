import { linesShown } from './print.ts';

/** Ends a command with a sentence that says why. */
export function stop(message: string): never {
  console.error(linesShown(message));
  process.exit(1);
}
