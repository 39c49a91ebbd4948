/** Makes something of a thing once, for all pages that ask: for each page anew it would cost pages times entries. */
export function onceFor<Thing extends object, Value>(make: (thing: Thing) => Value): (thing: Thing) => Value {
  const known = new WeakMap<Thing, { value: Value }>();
  return (thing) => {
    const made = known.get(thing) ?? { value: make(thing) };
    known.set(thing, made);
    return made.value;
  };
}

/**
 * The same for what is made of a text.
 *
 * @param most How many texts are remembered, where they may be long and many.
 */
export function onceForText<Value>(make: (text: string) => Value, most = Infinity): (text: string) => Value {
  const known = new Map<string, { value: Value }>();
  return (text) => {
    let made = known.get(text);
    if (made === undefined) {
      made = { value: make(text) };
      if (known.size < most) known.set(text, made);
    }
    return made.value;
  };
}
