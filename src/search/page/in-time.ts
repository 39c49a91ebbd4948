/**
 * The same promise, or an error when a server lets it wait too long.
 *
 * @throws When nothing has come in twenty seconds.
 */
export function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  return Promise.race([
    promise,
    new Promise<never>(
      (_, reject) => void setTimeout(() => reject(new Error('No answer in time.')), LONGEST),
    ),
  ]);
}

/** In milliseconds. */
const LONGEST = 20_000;
