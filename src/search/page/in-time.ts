/**
 * The same promise, or an error when a server lets it wait too long.
 *
 * @throws When nothing has come in twenty seconds.
 */
export function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error('No answer in time.')), LONGEST);
    promise.then(resolve, reject).finally(() => clearTimeout(limit));
  });
}

/** In milliseconds. */
const LONGEST = 20_000;
