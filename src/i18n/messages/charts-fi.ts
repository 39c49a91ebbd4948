/** The Finnish words of maps, timelines and charts. */
export const chartsFi = {
  map: 'Mitä voimakkaampi väri, sitä enemmän hankkeita:',
  wholeCountry: (count: number) =>
    count === 1 ? 'Lisäksi 1 hanke koskee koko maata.' : `Lisäksi ${count} hanketta koskee koko maata.`,
  onMap: (region: string) => `${region} kartalla`,
  timeline: 'Aikajana',
  today: 'Tänään',
  /** Headings of the table of years, as short as a narrow screen needs. */
  years: { year: 'Vuosi', projects: 'Hankkeita', workshops: 'Työpajoja', news: 'Uutisia' },
  days: 'Työpajojen ja uutisten päivät',
  legend: {
    fading: 'Häipyvä reuna: vain vuosi tiedetään.',
    begun: 'Hanke on laskettu vuodelle, jona se alkoi.',
    open: 'Nuoli: loppua ei kerrota.',
    planned: 'Katkoviiva: suunniteltu tai haettu. Toteutumista ei kerrota.',
    cut: (year: number) => `Aikajana päättyy vuoteen ${year}: sen jälkeiseltä ajalta ei ole tietoja.`,
    mark: 'Ympyrä: hankkeen kesto ei ole tiedossa. Ympyrä on lähteen päivän kohdalla.',
    undated: (count: number) =>
      count === 1 ? 'Yhden hankkeen aikaa ei kerrota.' : `${count} hankkeen aikaa ei kerrota.`,
  },
  series: {
    sum: (count: string) =>
      `Tilaisuuksiin osallistuttiin yhteensä ${count} kertaa. Sama ihminen on voinut olla mukana useassa.`,
    partSum: (count: string, known: number, all: number) =>
      `Osallistujamäärä tiedetään ${known} tilaisuudesta, kun tilaisuuksia on ${all}. Niihin osallistuttiin yhteensä ${count} kertaa.`,
    missing: 'Tästä tilaisuudesta ei ole tietoa sivustolla.',
  },
  money: {
    heading: 'Rahoitus',
    total: 'Yhteensä',
    rest: 'Muu osuus, maksajaa ei kerrota',
    unknown: 'ei tiedossa',
    excess: 'Osuudet ovat yhteensä enemmän kuin kustannukset. Siksi niitä ei piirretä.',
    noTotal: 'Kustannuksia ei kerrota kokonaan, joten osuuksia ei voi laskea.',
    notExact: 'Summat eivät ole tarkkoja, joten osuuksia ei voi laskea.',
  },
  costs: {
    heading: 'Hankkeiden kustannukset',
    none: 'Kustannuksia ei voi verrata, koska lähteet eivät kerro hankkeiden kokonaissummia.',
    one: 'Kustannuksia ei voi verrata, koska kokonaissumma kerrotaan vain yhdestä hankkeesta.',
    unlike: 'Kustannuksia ei voi verrata, koska summat eivät ole tarkkoja tai samanlaisia.',
    untold: (count: number) =>
      count === 1
        ? 'Yhden hankkeen kokonaissummaa ei kerrota.'
        : `${count} hankkeen kokonaissummaa ei kerrota.`,
    more: (count: number) =>
      count === 1 ? 'Lisäksi yksi pienempi hanke.' : `Lisäksi ${count} pienempää hanketta.`,
  },
  /** Headings of the tables that charts are taken along as. */
  table: {
    name: 'Nimi',
    kind: 'Tyyppi',
    number: 'Nro',
    code: 'Koodi',
    payer: 'Maksaja',
    euros: 'Euroa',
    percent: 'Prosenttia',
    people: 'Ihmisiä',
    start: 'Alkaa',
    end: 'Päättyy',
    day: 'Päivä',
    told: 'Lähteen mukaan',
  },
  copy: 'Kopioi taulukko',
  copied: 'Taulukko kopioitu',
};
