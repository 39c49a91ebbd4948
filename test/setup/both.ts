import type { InBoth } from '#i18n/languages.ts';

/** The same thing in Finnish and in Swedish, for tests of a site in these two. */
export function both<Value>(fi: Value, sv: Value): InBoth<Value> {
  return { fi, sv } as InBoth<Value>;
}
