import { languagesInSwedish } from '../language-words.ts';
import { otherLanguage } from '../languages.ts';
import type { siteFi } from './site-fi.ts';

/** The Swedish words of the header and footer, of lists and of the front page. */
export const siteSv: typeof siteFi = {
  site: {
    home: 'Startsida',
    skip: 'Hoppa till innehållet',
    menu: 'Meny',
    mainMenu: 'Huvudmeny',
    breadcrumbs: 'Brödsmulor',
    footer: 'Om webbplatsen',
    notFoundTitle: 'Sidan hittades inte',
    notFound: 'Adressen är kanske felskriven, eller så har sidan flyttats.',
    notFoundHelp: 'Pröva sökningen eller någon av de här sidorna:',
    nothingYet: 'Här finns ingenting ännu.',
    edit: 'Redigera den här sidan',
    contents: 'På den här sidan',
    top: 'Till sidans början',
    builtOn: (day) => `Webbplatsen sammanställdes den ${day}.`,
    goneTitle: 'Sidan har tagits bort',
    gone: 'Sidan som fanns på den här adressen har tagits bort och kommer inte tillbaka.',
    goneNamed: (name) => `Sidan ”${name}” har tagits bort och kommer inte tillbaka.`,
    movedTitle: 'Sidan har flyttats',
    moved: 'Sidan har fått en ny adress. Den nya adressen är:',
  },
  sections: {
    projects: {
      title: 'Projekt',
      one: 'Projekt',
      description: 'Projekten: vad som gjordes, var, när och med vilka pengar.',
    },
    regions: {
      title: 'Områden',
      one: 'Område',
      description: 'Områdena: deras projekt, verkstäder, nyheter och kommuner.',
    },
    workshops: {
      title: 'Verkstäder och möten',
      one: 'Verkstad',
      description: 'Verkstäder, seminarier och möten: när, var, hur många som deltog och vad som gjordes.',
    },
    news: {
      title: 'Nyheter',
      one: 'Nyhet',
      description: 'Nyheter om projekten och från områdena.',
    },
    topics: {
      title: 'Teman',
      one: 'Tema',
      description: 'Teman för projekten, verkstäderna och nyheterna.',
    },
    phenomena: {
      title: 'Fenomen',
      one: 'Fenomen',
      description: 'Förändringar i samhället som projekten svarar på.',
    },
    programmes: {
      title: 'Program',
      one: 'Program',
      description: 'Nationella program som projekten hör till.',
    },
    organisations: {
      title: 'Organisationer',
      one: 'Organisation',
      description: 'Organisationer som leder projekt, deltar i dem eller betalar dem.',
    },
    authorities: {
      title: 'Anordnare',
      one: 'Anordnare',
      description: 'Vem som nu ordnar servicen: anordnarnas kommuner och webbplatser.',
    },
    area: {
      title: 'Mitt område',
      one: 'Mitt område',
      description: 'Hitta ditt område med postnummer eller kommunens namn.',
    },
    keyFigures: {
      title: 'Nyckeltal',
      one: 'Nyckeltal',
      description: 'Projekt, områden, verkstäder, deltagare och pengar.',
    },
    glossary: {
      title: 'Ordlista',
      one: 'Term',
      description: 'Webbplatsens svåra ord förklarade, och vad de heter på det andra språket.',
    },
    data: {
      title: 'Öppna data',
      one: 'Öppna data',
      description:
        'Webbplatsens uppgifter som filer som får användas fritt: projekt, verkstäder, nyheter och områden.',
    },
    search: {
      title: 'Sök',
      one: 'Sök',
      description: 'Sök bland projekt, områden, verkstäder och nyheter.',
    },
    index: {
      title: 'Alla sidor A–Ö',
      one: 'Alla sidor A–Ö',
      description: 'Webbplatsens alla sidor i alfabetisk ordning.',
    },
    translations: {
      title: 'Översättningar',
      one: 'Översättningar',
      description:
        'För dem som skriver och översätter: vad som väntar på översättning och vilka översättningar som är äldre än originalet.',
    },
  },
  menu: {
    projects: 'Projekt och pengar',
    news: (years) => `Evenemang och nyheter ${years}`.trim(),
  },
  list: {
    pageTitle: (title, page) => `${title}, sida ${page}`,
    pages: 'Sidor',
    page: (page) => `Sida ${page}`,
    previous: 'Föregående sida',
    next: 'Nästa sida',
    by: 'Projekten i grupper',
    undated: 'Utan datum',
    all: {
      projects: 'Alla projekt',
      regions: 'Alla områden',
      workshops: 'Alla verkstäder och möten',
      news: 'Alla nyheter',
    },
  },
  front: {
    news: 'Senaste nytt',
    upcoming: 'Kommande verkstäder och möten',
    latest: 'Senaste verkstäder och möten',
    newsOf: (years) => `Nyheter ${years}`,
    workshopsOf: (years) => `Verkstäder och möten ${years}`,
    entrances: 'Var börjar jag?',
    regions: 'Områden',
    projects: 'Projekt',
    reform: 'Vad det handlar om',
    figures: 'I siffror',
    searchLabel: 'Sök på webbplatsen',
    searchButton: 'Sök',
    allResults: 'Alla resultat',
  },
  amounts: {
    about: (number) => `cirka ${number}`,
    over: (number) => `över ${number}`,
    justOver: (number) => `drygt ${number}`,
  },
  keyFigures: {
    projects: 'projekt',
    regions: 'områden med projekt',
    workshops: 'verkstäder och möten',
    participants: 'deltaganden',
    projectsNote: 'En helhet och dess delar har inte räknats två gånger.',
    of: (known, all) => `känt för ${known}/${all}`,
    participantsNote: 'Samma person kan ha deltagit i flera verkstäder.',
    byProject: 'Summorna per projekt',
    all: 'Alla siffror',
    project: 'Projekt',
  },
  glossary: {
    find: 'Sök en term',
    pair: languagesInSwedish[otherLanguage('sv')].in,
    more: 'Ordlista',
  },
  calendar: {
    add: 'Lägg till i kalendern',
    subscribe: 'Verkstäder och möten till din kalender',
    file: 'kalenderfil (.ics)',
    none: 'Inga kommande verkstäder är kända.',
  },
  index: {
    intro: (count) => `Webbplatsens ${count} sidor i alfabetisk ordning.`,
    letters: 'Bokstäver',
  },
  notes: {
    note: 'Observera',
    tip: 'Tips',
    important: 'Viktigt',
    warning: 'Varning',
    caution: 'Se upp',
  },
  footnotes: {
    title: 'Fotnoter',
    mark: (number) => `Fotnot ${number}`,
    back: (number) => `Tillbaka till hänvisning ${number}`,
  },
};
