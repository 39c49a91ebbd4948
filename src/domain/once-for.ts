import type { Content } from '#content/model.ts';

/** Makes something of all the content once, for all pages that ask: for each page anew it would cost pages times entries. */
export function ofContent<Value>(make: (content: Content) => Value): (content: Content) => Value {
  const known = new WeakMap<Content, { value: Value }>();
  return (content) => {
    const made = known.get(content) ?? { value: make(content) };
    known.set(content, made);
    return made.value;
  };
}
