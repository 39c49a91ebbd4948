/** What was searched instead of what the reader wrote; each must be told to the reader, in the reader's own letters. */
export type Note =
  /** A word or number that no page has. */
  | { readonly kind: 'missing'; readonly from: string }
  | { readonly kind: 'closest'; readonly from: string; readonly to: readonly string[] }
  /** All parts of a compound were found apart. */
  | { readonly kind: 'decompounded'; readonly from: string; readonly to: readonly string[] }
  /** Only the beginning of a compound was found. */
  | { readonly kind: 'partial'; readonly from: string; readonly to: readonly string[] };

/** The words that were searched instead. */
export function searchedInstead(notes: readonly Note[]): string[] {
  return notes.flatMap((note) => ('to' in note ? note.to : []));
}
