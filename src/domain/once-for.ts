/** Makes something of a thing once, for all pages that ask: for each page anew it would cost pages times entries. */
export function onceFor<Thing extends object, Value>(make: (thing: Thing) => Value): (thing: Thing) => Value {
  const known = new WeakMap<Thing, { value: Value }>();
  return (thing) => {
    const made = known.get(thing) ?? { value: make(thing) };
    known.set(thing, made);
    return made.value;
  };
}
