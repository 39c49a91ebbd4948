/** A region (maakunta, landskap) in the official classification. Its codes and the counties' overlap: `mk-13` is not `hva-13`. */
export interface OfficialRegion {
  code: string;
  fi: string;
  sv: string;
}

/** The 18 regions of the mainland and Åland, by Statistics Finland's classification. */
export const officialRegions: readonly OfficialRegion[] = [
  { code: 'mk-01', fi: 'Uusimaa', sv: 'Nyland' },
  { code: 'mk-02', fi: 'Varsinais-Suomi', sv: 'Egentliga Finland' },
  { code: 'mk-04', fi: 'Satakunta', sv: 'Satakunta' },
  { code: 'mk-05', fi: 'Kanta-Häme', sv: 'Egentliga Tavastland' },
  { code: 'mk-06', fi: 'Pirkanmaa', sv: 'Birkaland' },
  { code: 'mk-07', fi: 'Päijät-Häme', sv: 'Päijänne-Tavastland' },
  { code: 'mk-08', fi: 'Kymenlaakso', sv: 'Kymmenedalen' },
  { code: 'mk-09', fi: 'Etelä-Karjala', sv: 'Södra Karelen' },
  { code: 'mk-10', fi: 'Etelä-Savo', sv: 'Södra Savolax' },
  { code: 'mk-11', fi: 'Pohjois-Savo', sv: 'Norra Savolax' },
  { code: 'mk-12', fi: 'Pohjois-Karjala', sv: 'Norra Karelen' },
  { code: 'mk-13', fi: 'Keski-Suomi', sv: 'Mellersta Finland' },
  { code: 'mk-14', fi: 'Etelä-Pohjanmaa', sv: 'Södra Österbotten' },
  { code: 'mk-15', fi: 'Pohjanmaa', sv: 'Österbotten' },
  { code: 'mk-16', fi: 'Keski-Pohjanmaa', sv: 'Mellersta Österbotten' },
  { code: 'mk-17', fi: 'Pohjois-Pohjanmaa', sv: 'Norra Österbotten' },
  { code: 'mk-18', fi: 'Kainuu', sv: 'Kajanaland' },
  { code: 'mk-19', fi: 'Lappi', sv: 'Lappland' },
  { code: 'mk-21', fi: 'Ahvenanmaa', sv: 'Åland' },
];
