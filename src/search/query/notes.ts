/** What was searched instead of what the reader wrote; each must be told to the reader. */
export type Note =
  | { readonly kind: 'closest'; readonly from: string; readonly to: string }
  /** All parts of a compound were found apart. */
  | { readonly kind: 'decompounded'; readonly from: string; readonly to: readonly string[] }
  /** Only some parts of a compound were found. */
  | { readonly kind: 'partial'; readonly from: string; readonly to: readonly string[] };
