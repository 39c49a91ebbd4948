import { languagesInFinnish } from '../language-words.ts';
import { otherLanguage } from '../languages.ts';

/** The Finnish words of the header and footer, of lists and of the front page. A sentence with a number in it is a function. */
export const siteFi = {
  site: {
    home: 'Etusivu',
    skip: 'Siirry sisältöön',
    menu: 'Valikko',
    mainMenu: 'Päävalikko',
    breadcrumbs: 'Murupolku',
    footer: 'Sivuston tiedot',
    notFoundTitle: 'Sivua ei löytynyt',
    notFound: 'Osoite on ehkä kirjoitettu väärin, tai sivu on siirretty.',
    notFoundHelp: 'Kokeile hakua tai jotakin näistä:',
    nothingYet: 'Täällä ei ole vielä mitään.',
    edit: 'Muokkaa tätä sivua',
    contents: 'Tällä sivulla',
    top: 'Sivun alkuun',
    builtOn: (day: string) => `Sivusto on koottu ${day}.`,
    goneTitle: 'Sivu on poistettu',
    gone: 'Tässä osoitteessa ollut sivu on poistettu, eikä se palaa.',
    goneNamed: (name: string) => `Sivu ”${name}” on poistettu, eikä se palaa.`,
    movedTitle: 'Sivu on siirretty',
    moved: 'Tämän sivun osoite on muuttunut. Uusi osoite on:',
  },
  sections: {
    projects: {
      title: 'Hankkeet',
      one: 'Hanke',
      description: 'Hankkeet: mitä tehtiin, missä, milloin ja millä rahalla.',
    },
    regions: {
      title: 'Alueet',
      one: 'Alue',
      description: 'Alueet: niiden hankkeet, työpajat, uutiset ja kunnat.',
    },
    workshops: {
      title: 'Työpajat ja kokoukset',
      one: 'Työpaja',
      description:
        'Työpajat, seminaarit ja kokoukset: milloin, missä, kuinka moni osallistui ja mitä tehtiin.',
    },
    news: {
      title: 'Uutiset',
      one: 'Uutinen',
      description: 'Uutiset hankkeista ja alueilta.',
    },
    topics: {
      title: 'Aiheet',
      one: 'Aihe',
      description: 'Hankkeiden, työpajojen ja uutisten aiheet.',
    },
    phenomena: {
      title: 'Ilmiöt',
      one: 'Ilmiö',
      description: 'Yhteiskunnan muutokset, joihin hankkeet vastaavat.',
    },
    programmes: {
      title: 'Ohjelmat',
      one: 'Ohjelma',
      description: 'Valtakunnalliset ohjelmat, joihin hankkeet kuuluvat.',
    },
    organisations: {
      title: 'Organisaatiot',
      one: 'Organisaatio',
      description: 'Organisaatiot, jotka johtavat hankkeita, osallistuvat niihin tai maksavat niitä.',
    },
    authorities: {
      title: 'Järjestäjät',
      one: 'Järjestäjä',
      description: 'Kuka järjestää palvelut nyt: järjestäjien kunnat ja verkkosivut.',
    },
    area: {
      title: 'Oma alue',
      one: 'Oma alue',
      description: 'Löydä alueesi postinumerolla tai kunnan nimellä.',
    },
    keyFigures: {
      title: 'Tunnusluvut',
      one: 'Tunnusluvut',
      description: 'Hankkeet, alueet, työpajat, osallistujat ja rahat.',
    },
    glossary: {
      title: 'Sanasto',
      one: 'Termi',
      description: 'Sivuston vaikeat sanat selitettynä, ja mitä ne ovat toisella kielellä.',
    },
    data: {
      title: 'Avoin data',
      one: 'Avoin data',
      description:
        'Sivuston tiedot vapaasti käytettävinä tiedostoina: hankkeet, työpajat, uutiset ja alueet.',
    },
    search: {
      title: 'Haku',
      one: 'Haku',
      description: 'Etsi hankkeita, alueita, työpajoja ja uutisia.',
    },
    index: {
      title: 'Kaikki sivut A–Ö',
      one: 'Kaikki sivut A–Ö',
      description: 'Sivuston kaikki sivut aakkosjärjestyksessä.',
    },
    translations: {
      title: 'Käännökset',
      one: 'Käännökset',
      description:
        'Sivuston kirjoittajille ja kääntäjille: mikä odottaa kääntämistä ja mikä käännös on jäänyt alkukielisestä jälkeen.',
    },
  },
  menu: {
    projects: 'Hankkeet ja rahat',
    news: (years: string) => `Tapahtumat ja uutiset ${years}`.trim(),
  },
  list: {
    pageTitle: (title: string, page: number) => `${title}, sivu ${page}`,
    pages: 'Sivut',
    page: (page: number) => `Sivu ${page}`,
    previous: 'Edellinen sivu',
    next: 'Seuraava sivu',
    by: 'Hankkeet ryhmittäin',
    undated: 'Ilman päivämäärää',
    all: {
      projects: 'Kaikki hankkeet',
      regions: 'Kaikki alueet',
      workshops: 'Kaikki työpajat ja kokoukset',
      news: 'Kaikki uutiset',
    },
  },
  front: {
    news: 'Uusimmat uutiset',
    upcoming: 'Tulevat työpajat ja kokoukset',
    latest: 'Viimeksi pidetyt työpajat ja kokoukset',
    newsOf: (years: string) => `Uutisia ${years}`,
    workshopsOf: (years: string) => `Työpajoja ja kokouksia ${years}`,
    entrances: 'Mistä aloitan?',
    regions: 'Alueet',
    projects: 'Hankkeet',
    reform: 'Mistä on kyse',
    figures: 'Lukuina',
    searchLabel: 'Etsi sivustolta',
    searchButton: 'Hae',
    allResults: 'Kaikki tulokset',
  },
  amounts: {
    about: (number: string) => `noin ${number}`,
    over: (number: string) => `yli ${number}`,
    justOver: (number: string) => `reilut ${number}`,
  },
  keyFigures: {
    projects: 'hanketta',
    regions: 'aluetta, joilla on hankkeita',
    workshops: 'työpajaa ja kokousta',
    participants: 'osallistumiskertaa',
    projectsNote: 'Kokonaisuutta ja sen osia ei ole laskettu kahteen kertaan.',
    of: (known: number, all: number) => `tiedossa ${known}/${all}`,
    participantsNote: 'Sama ihminen on voinut osallistua moneen työpajaan.',
    byProject: 'Summat hankkeittain',
    all: 'Kaikki luvut',
    project: 'Hanke',
  },
  glossary: {
    find: 'Etsi termiä',
    pair: languagesInFinnish[otherLanguage('fi')].in,
    more: 'Sanasto',
  },
  calendar: {
    add: 'Lisää kalenteriin',
    subscribe: 'Työpajat ja kokoukset omaan kalenteriin',
    file: 'kalenteritiedosto (.ics)',
    none: 'Tulevia työpajoja ei ole tiedossa.',
  },
  index: {
    intro: (count: number) => `Sivuston ${count} sivua aakkosjärjestyksessä.`,
    letters: 'Kirjaimet',
  },
  notes: {
    note: 'Huomaa',
    tip: 'Vinkki',
    important: 'Tärkeää',
    warning: 'Varoitus',
    caution: 'Varo',
  },
  footnotes: {
    title: 'Alaviitteet',
    mark: (number: number) => `Alaviite ${number}`,
    back: (number: number) => `Takaisin viitteeseen ${number}`,
  },
};
