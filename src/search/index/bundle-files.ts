export interface Bundle {
  readonly entry: BundleEntry;
  readonly files: readonly BundleFile[];
}

/** The file Pagefind reads first. */
export interface BundleEntry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

export interface BundleFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}
