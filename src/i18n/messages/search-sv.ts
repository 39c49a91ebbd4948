import type { searchFi } from './search-fi.ts';

/** The Swedish words of the search and of one's own area. */
export const searchSv: typeof searchFi = {
  search: {
    label: 'Sökord',
    button: 'Sök',
    intro: 'Skriv ett ord eller två: en kommun, ett projekt, en tjänst.',
    help: 'Sökningen hittar ordets olika former och delar av sammansatta ord. Ett ord inom citattecken söks som det är skrivet.',
    noScript: 'Sökningen behöver webbläsarens JavaScript. Utan det hittas alla sidor i förteckningen:',
    toIndex: 'Alla sidor A–Ö',
    kind: 'Typ',
    region: 'Landskap',
    year: 'År',
    sort: 'Ordning',
    byRelevance: 'Bästa träffen först',
    byDate: 'Nyast först',
    more: 'Visa fler',
    otherLanguage: 'Träffar på finska',
    page: 'Sida',
    panel: {
      loading: 'Söker…',
      oneResult: '1 träff',
      results: '{count} träffar',
      none: 'Sökningen ”{query}” gav inga träffar.',
      failed: 'Sökningen kunde inte laddas.',
      retry: 'Försök igen',
      any: 'Alla',
      insteadOf: 'Ordet ”{from}” hittades inte. Sökte på: ”{to}”.',
      literally: 'Sök bara ”{from}”',
    },
  },
  area: {
    label: 'Postnummer eller kommun',
    button: 'Visa',
    help: 'Till exempel 67100 eller Karleby. Uppgifterna skickas ingenstans.',
    aland: 'Åland',
    data: (date) => `Postnummer och kommuner: Postens postnummerfil ${date}.`,
    answers: {
      empty: 'Skriv ett postnummer eller namnet på en kommun.',
      'unknown-code': 'Det finns inget sådant postnummer. Kontrollera numret eller skriv kommunens namn.',
      'unknown-name':
        'Det finns ingen kommun med det namnet. Kontrollera namnet eller se listan över kommunerna.',
      foreign: 'Ett finländskt postnummer har fem siffror, till exempel 67100.',
      aland: 'Åland ordnar sina tjänster självt, och reformen gäller inte Åland.',
      box: 'Det här är ett postnummer för postboxar eller ett företag. Det hör till den här kommunen:',
      failed: 'Uppgifterna kunde inte laddas. Se listan över kommunerna eller försök igen.',
      choose: 'Det finns flera. Välj i listan.',
    },
  },
};
