import type { chartsFi } from './charts-fi.ts';

/** The Swedish words of maps, timelines and charts. */
export const chartsSv: typeof chartsFi = {
  map: 'Ju starkare färg, desto fler projekt:',
  wholeCountry: (count) => `Dessutom gäller ${count} projekt hela landet.`,
  onMap: (region) => `${region} på kartan`,
  timeline: 'Tidslinje',
  today: 'I dag',
  years: { year: 'År', projects: 'Projekt', workshops: 'Verkstäder', news: 'Nyheter' },
  days: 'Dagar för verkstäder och nyheter',
  legend: {
    fading: 'Tonad kant: bara året är känt.',
    begun: 'Ett projekt räknas till det år då det inleddes.',
    open: 'Pil: slutet anges inte.',
    planned: 'Streckad linje: planerat eller ansökt. Genomförandet anges inte.',
    cut: (year) => `Tidslinjen slutar ${year}: för tiden efter det finns inga uppgifter.`,
    mark: 'Ring: projektets längd är inte känd. Ringen står vid källans datum.',
    undated: (count) =>
      count === 1 ? 'Tiden för ett projekt anges inte.' : `Tiden för ${count} projekt anges inte.`,
  },
  series: {
    sum: (count) =>
      `Mötena hade sammanlagt ${count} deltaganden. Samma person kan ha varit med flera gånger.`,
    partSum: (count, known, all) =>
      `Antalet deltagare är känt för ${known} av ${all} möten. De hade sammanlagt ${count} deltaganden.`,
    missing: 'Webbplatsen har inga uppgifter om det här mötet.',
  },
  money: {
    heading: 'Finansiering',
    total: 'Sammanlagt',
    rest: 'Övrig andel, betalaren anges inte',
    unknown: 'uppgift saknas',
    excess: 'Andelarna är tillsammans större än kostnaderna. Därför ritas de inte.',
    noTotal: 'De totala kostnaderna anges inte, så andelarna kan inte räknas ut.',
    notExact: 'Beloppen är inte exakta, så andelarna kan inte räknas ut.',
  },
  costs: {
    heading: 'Projektens kostnader',
    none: 'Kostnaderna kan inte jämföras, eftersom källorna inte anger projektens totala belopp.',
    one: 'Kostnaderna kan inte jämföras, eftersom bara ett projekts totala belopp anges.',
    unlike: 'Kostnaderna kan inte jämföras, eftersom beloppen inte är exakta eller av samma slag.',
    untold: (count) =>
      count === 1
        ? 'Det totala beloppet för ett projekt anges inte.'
        : `Det totala beloppet för ${count} projekt anges inte.`,
    more: (count) => (count === 1 ? 'Dessutom ett mindre projekt.' : `Dessutom ${count} mindre projekt.`),
  },
  table: {
    name: 'Namn',
    kind: 'Typ',
    number: 'Nr',
    code: 'Kod',
    payer: 'Betalare',
    euros: 'Euro',
    percent: 'Procent',
    people: 'Människor',
    start: 'Börjar',
    end: 'Slutar',
    day: 'Datum',
    told: 'Enligt källan',
  },
  copy: 'Kopiera tabellen',
  copied: 'Tabellen kopierad',
};
