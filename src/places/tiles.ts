/** A region's place on a map of equal squares, row 1 in the north and column 1 in the west. */
export interface Tile {
  code: string;
  row: number;
  column: number;
  /** Official names with soft hyphens where a narrow square may break them, `Pohjan\u00admaa`. */
  fi: string;
  sv: string;
}

/**
 * The squares of a map of Finland by regions, our own drawing: neighbours lie beside each other as far as squares allow.
 * Bars mark where a name may be broken.
 */
const rows = [
  ['mk-19', 1, 4, 'Lappi', 'Lapp|land'],
  ['mk-16', 2, 3, 'Keski-Pohjan|maa', 'Mel|lersta Öster|botten'],
  ['mk-17', 2, 4, 'Pohjois-Pohjan|maa', 'Norra Öster|botten'],
  ['mk-18', 2, 5, 'Kainuu', 'Kajana|land'],
  ['mk-15', 3, 2, 'Pohjan|maa', 'Öster|botten'],
  ['mk-14', 3, 3, 'Etelä-Pohjan|maa', 'Södra Öster|botten'],
  ['mk-13', 3, 4, 'Keski-Suomi', 'Mel|lersta Finland'],
  ['mk-11', 3, 5, 'Pohjois-Savo', 'Norra Savolax'],
  ['mk-12', 3, 6, 'Pohjois-Karjala', 'Norra Karelen'],
  ['mk-04', 4, 2, 'Sata|kunta', 'Sata|kunta'],
  ['mk-06', 4, 3, 'Pirkan|maa', 'Birka|land'],
  ['mk-07', 4, 4, 'Päijät-Häme', 'Päi|jänne-Tavast|land'],
  ['mk-10', 4, 5, 'Etelä-Savo', 'Södra Savolax'],
  ['mk-21', 5, 1, 'Ahvenan|maa', 'Åland'],
  ['mk-02', 5, 2, 'Varsi|nais-Suomi', 'Egent|liga Finland'],
  ['mk-05', 5, 3, 'Kanta-Häme', 'Egent|liga Tavast|land'],
  ['mk-01', 5, 4, 'Uusimaa', 'Nyland'],
  ['mk-08', 5, 5, 'Kymen|laakso', 'Kym|mene|dalen'],
  ['mk-09', 5, 6, 'Etelä-Karjala', 'Södra Karelen'],
] as const;

/** Every region of the classification with its square, from the north to the south and from the west to the east. */
export const tiles: readonly Tile[] = rows.map(([code, row, column, fi, sv]) => ({
  code,
  row,
  column,
  fi: fi.replaceAll('|', '\u00ad'),
  sv: sv.replaceAll('|', '\u00ad'),
}));

/** The region that lies outside the reform: it is drawn only where the content has a page for it. */
export const outsideMainland = 'mk-21';
