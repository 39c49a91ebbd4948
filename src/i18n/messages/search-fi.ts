import { languagesInFinnish } from '../language-words.ts';
import { otherLanguage } from '../languages.ts';

/** Another programme has its own. */
const noWords: readonly string[] = [];

/** The Finnish words of the search and of one's own area. */
export const searchFi = {
  search: {
    label: 'Hakusana',
    button: 'Hae',
    intro: 'Kirjoita sana tai pari: kunta, hanke, palvelu.',
    help: 'Haku löytää sanan eri muodot ja yhdyssanan osat. Lainausmerkeissä oleva sana haetaan sellaisenaan.',
    noScript: 'Haku toimii selaimen JavaScriptin avulla. Ilman sitä kaikki sivut löytyvät luettelosta:',
    toIndex: 'Kaikki sivut A–Ö',
    kind: 'Tyyppi',
    region: 'Alue',
    year: 'Vuosi',
    sort: 'Järjestys',
    byRelevance: 'Osuvin ensin',
    byDate: 'Uusin ensin',
    results: 'Hakutulokset',
    more: 'Näytä lisää',
    otherLanguage: `Tuloksia ${languagesInFinnish[otherLanguage('fi')].in}`,
    /** What else readers call the lists and tools of the site. */
    alsoCalled: {
      data: ['csv', 'json', 'rss', 'atom', 'syöte', 'syötteet', 'rajapinta', 'api', 'tiedostot', 'aineistot'],
      area: ['oma kunta', 'kuntani', 'postinumero', 'alueeni'],
      keyFigures: [
        'luvut',
        'tilastot',
        'tilasto',
        'numeroina',
        'kaaviot',
        'kuviot',
        'grafiikka',
        'kustannukset',
        'summat',
      ],
      glossary: ['termit', 'käsitteet', 'sanakirja', 'selitykset'],
      index: ['sivukartta', 'hakemisto', 'sisällysluettelo'],
      workshops: ['työpajat', 'työpaja', 'tapahtumat', 'kokoukset', 'kalenteri'],
      news: ['ajankohtaista', 'tiedotteet'],
    },
    page: 'Sivu',
    /** For the script of the page; what stands in braces is filled in. */
    panel: {
      loading: 'Haetaan…',
      oneResult: '1 tulos',
      results: '{count} tulosta',
      none: 'Haulla ”{query}” ei löytynyt mitään.',
      onlySome: 'Millään sivulla ei ole kaikkia sanoja. Näillä sivuilla on osa niistä.',
      care: 'Tällä sivustolla ei hoideta asioita. Oma alue kertoo, kuka järjestää palvelut asuinkunnassasi.',
      toArea: 'Oma alue',
      tryThis:
        'Kokeile lyhyempää tai tutumpaa sanaa, kunnan nimeä tai vain yhtä sanaa kerrallaan. Kaikki sivut ovat myös luettelona:',
      toIndex: 'Kaikki sivut A–Ö',
      failed: 'Hakua ei saatu ladattua.',
      retry: 'Yritä uudelleen',
      any: 'Kaikki',
      insteadOf: 'Sanaa ”{from}” ei löytynyt. Etsittiin: ”{to}”.',
      missing: 'Sanaa ”{from}” ei löytynyt.',
      literally: 'Hae vain ”{from}”',
      clearFilters: 'Poista rajaus: {filters}',
      suggestions: 'Ehdotuksia',
    },
  },
  area: {
    label: 'Postinumero tai kunta',
    button: 'Näytä',
    help: 'Tietoja ei lähetetä mihinkään.',
    /** What those are told who ask for what the site does not give; without a heading nothing. */
    advice: '',
    adviceHeading: '',
    /** What words begin with that ask for it, small letters without dots. */
    care: noWords,
    /** Words that stand beside the name of a place. */
    beside: ['kunta', 'kunnan', 'kunnassa', 'kaupunki', 'kaupungin', 'kaupungissa'],
    outside: 'Järjestää palvelunsa itse',
    data: (date: string) => `Postinumerot ja kunnat: Postin postinumerotiedosto ${date}.`,
    answers: {
      empty: 'Kirjoita postinumero tai kunnan nimi.',
      'unknown-code': 'Tällaista postinumeroa ei ole. Tarkista numero tai kirjoita kunnan nimi.',
      'unknown-name': 'Tämännimistä kuntaa ei ole. Tarkista nimi tai katso luetteloa kunnista.',
      foreign: 'Suomalaisessa postinumerossa on viisi numeroa, esimerkiksi 43100.',
      outside: 'Tämä alue järjestää palvelunsa itse.',
      box: 'Tämä on postilokeron tai yrityksen numero. Se kuuluu tähän kuntaan:',
      failed: 'Tietoja ei saatu ladattua. Katso luetteloa kunnista tai yritä uudelleen.',
      care: 'Tällä sivustolla ei hoideta asioita. Kirjoita kuntasi tai postinumerosi, niin näet, kuka palveluistasi vastaa.',
      choose: 'Näitä on monta. Valitse luettelosta.',
      one: 'Yksi ehdotus.',
      many: '{count} ehdotusta.',
    },
  },
};
