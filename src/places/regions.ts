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

/** A wellbeing services county, or the City of Helsinki, which has the same tasks. In charge since 1.1.2023. */
export interface County {
  id: string;
  /** Code of the region it lies in. */
  region: string;
  fi: string;
  sv: string;
}

/** The 21 counties and Helsinki, by Statistics Finland's classification. */
export const counties: readonly County[] = [
  { id: 'hva-01', region: 'mk-01', fi: 'Itä-Uudenmaan hyvinvointialue', sv: 'Östra Nylands välfärdsområde' },
  {
    id: 'hva-02',
    region: 'mk-01',
    fi: 'Keski-Uudenmaan hyvinvointialue',
    sv: 'Mellersta Nylands välfärdsområde',
  },
  {
    id: 'hva-03',
    region: 'mk-01',
    fi: 'Länsi-Uudenmaan hyvinvointialue',
    sv: 'Västra Nylands välfärdsområde',
  },
  {
    id: 'hva-04',
    region: 'mk-01',
    fi: 'Vantaan ja Keravan hyvinvointialue',
    sv: 'Vanda och Kervo välfärdsområde',
  },
  {
    id: 'hva-05',
    region: 'mk-02',
    fi: 'Varsinais-Suomen hyvinvointialue',
    sv: 'Egentliga Finlands välfärdsområde',
  },
  { id: 'hva-06', region: 'mk-04', fi: 'Satakunnan hyvinvointialue', sv: 'Satakunta välfärdsområde' },
  {
    id: 'hva-07',
    region: 'mk-05',
    fi: 'Kanta-Hämeen hyvinvointialue',
    sv: 'Egentliga Tavastlands välfärdsområde',
  },
  { id: 'hva-08', region: 'mk-06', fi: 'Pirkanmaan hyvinvointialue', sv: 'Birkalands välfärdsområde' },
  {
    id: 'hva-09',
    region: 'mk-07',
    fi: 'Päijät-Hämeen hyvinvointialue',
    sv: 'Päijänne-Tavastlands välfärdsområde',
  },
  { id: 'hva-10', region: 'mk-08', fi: 'Kymenlaakson hyvinvointialue', sv: 'Kymmenedalens välfärdsområde' },
  {
    id: 'hva-11',
    region: 'mk-09',
    fi: 'Etelä-Karjalan hyvinvointialue',
    sv: 'Södra Karelens välfärdsområde',
  },
  { id: 'hva-12', region: 'mk-10', fi: 'Etelä-Savon hyvinvointialue', sv: 'Södra Savolax välfärdsområde' },
  { id: 'hva-13', region: 'mk-11', fi: 'Pohjois-Savon hyvinvointialue', sv: 'Norra Savolax välfärdsområde' },
  {
    id: 'hva-14',
    region: 'mk-12',
    fi: 'Pohjois-Karjalan hyvinvointialue',
    sv: 'Norra Karelens välfärdsområde',
  },
  {
    id: 'hva-15',
    region: 'mk-13',
    fi: 'Keski-Suomen hyvinvointialue',
    sv: 'Mellersta Finlands välfärdsområde',
  },
  {
    id: 'hva-16',
    region: 'mk-14',
    fi: 'Etelä-Pohjanmaan hyvinvointialue',
    sv: 'Södra Österbottens välfärdsområde',
  },
  { id: 'hva-17', region: 'mk-15', fi: 'Pohjanmaan hyvinvointialue', sv: 'Österbottens välfärdsområde' },
  {
    id: 'hva-18',
    region: 'mk-16',
    fi: 'Keski-Pohjanmaan hyvinvointialue',
    sv: 'Mellersta Österbottens välfärdsområde',
  },
  {
    id: 'hva-19',
    region: 'mk-17',
    fi: 'Pohjois-Pohjanmaan hyvinvointialue',
    sv: 'Norra Österbottens välfärdsområde',
  },
  { id: 'hva-20', region: 'mk-18', fi: 'Kainuun hyvinvointialue', sv: 'Kajanalands välfärdsområde' },
  { id: 'hva-21', region: 'mk-19', fi: 'Lapin hyvinvointialue', sv: 'Lapplands välfärdsområde' },
  { id: 'hva-90', region: 'mk-01', fi: 'Helsingin kaupunki', sv: 'Helsingfors stad' },
];
