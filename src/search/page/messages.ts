/** The words of the search page that its script needs, as they stand in the page. `{…}` is filled in. */
export interface PanelMessages {
  loading: string;
  oneResult: string;
  results: string;
  none: string;
  onlySome: string;
  care: string;
  toArea: string;
  tryThis: string;
  toIndex: string;
  failed: string;
  retry: string;
  any: string;
  /** `Sanaa ”{from}” ei löytynyt. Etsittiin sanalla ”{to}”.` */
  insteadOf: string;
  /** `Sanaa ”{from}” ei löytynyt.` */
  missing: string;
  /** `Hae vain ”{from}”` */
  literally: string;
  /** `Poista rajaus: {filters}` */
  clearFilters: string;
  /** Of the list of suggestions under the field. */
  suggestions: string;
}
