/** Every unbroken run of the parts of a compound: for `rakenne|uudistus|hanke` also `rakenne|uudistus`. */
export function runsOf(parts: readonly string[]): (readonly string[])[] {
  return parts.flatMap((_, from) => parts.slice(from).map((__, more) => parts.slice(from, from + more + 1)));
}
