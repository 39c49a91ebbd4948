import type { StaffWords } from './fi.ts';

/** What the tools for staff say, in the Swedish of Finland. */
export const wordsSv: StaffWords = {
  kinds: { projects: 'projekt', regions: 'område', workshops: 'verkstad', news: 'nyhet', pages: 'sida' },
  nameKinds: { organisations: 'organisation', topics: 'tema', glossary: 'term' },
  languages: { fi: 'finska', sv: 'svenska', en: 'engelska' },
  help: {
    changes:
      'Räknar upp sidorna som har ändrats efter en ändring (commit), med adresser.\nSkriv: npm run changes -- --since origin/main',
    inspect:
      'Visar som JSON vad sidan kommer att innehålla, dess strukturerade data och sökuppgifter.\nSkriv: npm run inspect projects/projektets-mapp -- --lang sv',
    init: 'Gör en webbplats för ett nytt program som fungerar genast: inställningar, ett exempel av varje slag, kontroller och en handledning. Valet --update för den här versionen till en som gjorts tidigare.\nSkriv: npm run init -- ../var-webbplats --languages fi,sv --name-fi "Nimi" --name-sv "Namn"',
    migrate: 'Ändrar en gammal innehållsmapp till den nuvarande formen.\nSkriv: npm run migrate',
    build:
      'Kontrollerar innehållet och gör webbplatsen i mappen dist.\nSkriv: npm run build (allt från början: npm run build -- --cold; hur länge varje steg tar: -- --timings)',
    serve: 'Visar den färdiga webbplatsen på den här datorn.\nSkriv: npm run serve',
    portable:
      'Kopierar den färdiga webbplatsen till en mapp där den kan öppnas utan server.\nSkriv: npm run portable -- mapp',
    schemas: 'Lär redigeringsprogrammet vad som kan skrivas i fälten.\nSkriv: npm run schemas',
    ping: 'Berättar för sökmotorerna vilka sidor som har ändrats.\nSkriv: npm run ping',
    synonyms:
      'Föreslår ord som betyder samma sak i sökningen, från ordlistan och en fil (SKOS Turtle .ttl, som ALLFO, eller en tabell .tsv). Med --accept skrivs de valda i listan.\nSkriv: npm run synonyms -- fil.ttl --accept "räddningshelikopter"\nFörslagen läses ur den byggda webbplatsen: kör först npm run build.',
    searchWords:
      'Räknar upp de ord som sökningen inte kan dela.\nSkriv: npm run search:words\nOrden läses ur den byggda webbplatsen: kör först npm run build.',
    dev: 'Visar webbplatsen medan man skriver, och felen på sidan.\nSkriv: npm run dev',
    check:
      'Berättar alla fel i innehållet med rad. Med --fix rättas de som inte kan tolkas på flera sätt.\nSkriv: npm run check -- --fix',
    new: 'Gör en mall för en ny sida eller en översättning och frågar det som inte har angetts.\nSkriv: npm run new\neller: npm run new -- --kind nyhet --lang sv --title "Rubrik"\neller: npm run new -- --translate news/nyhetens-mapp',
    move: 'Byter namn på en mapp, rättar hänvisningarna och leder de gamla adresserna till de nya.\nSkriv: npm run move -- news/gammalt-namn nytt-namn',
    links:
      'Frågar varje adress utanför webbplatsen om den fortfarande öppnas. Valet --write antecknar dagen i de källor och anordnare av service vars adresser öppnas.\nSkriv: npm run links',
    translations: 'Räknar upp översättningar som saknas eller är föråldrade.\nSkriv: npm run translations',
  },
  commitUnknown: (name) =>
    `Ändringen "${name}" finns inte i den här kopian. Hämta historien (git fetch --unshallow) eller ange en annan: --since origin/main`,
  fixed: (count) =>
    count === 0
      ? 'Ingenting rättades av sig självt.'
      : `${count === 1 ? '1 rad' : `${count} rader`} rättades.`,
  options: 'Alternativ',
  optionUnknown: (option, closest) =>
    `Alternativet ${option} finns inte. ${closest === undefined ? 'Se alternativen: --help' : `Menade du ${closest}?`}`,
  optionEmpty: (option) => `Skriv ett värde efter alternativet ${option}.`,
  fileRefused: (path) =>
    `${path}: filen eller mappen kan inte öppnas eller skrivas. Kontrollera att du har rätt till den, att den inte är öppen i ett annat program och att det finns plats på disken.`,
  wordUnknown: (word) => `Ett ord för mycket: ${word}`,
  languageUnknown: (language, known) => `Språket "${language}" finns inte. Välj ett av dem: ${known}.`,
  init: {
    askLanguages: 'Webbplatsens två språk (fi, sv, en), till exempel fi,sv',
    languagesWrong: 'Skriv två olika språk, till exempel fi,sv. Du kan välja fi, sv och en.',
    askName: (language: string) => `Webbplatsens namn (${language})`,
    nameEmpty: 'Webbplatsen behöver ett namn.',
    inside: (folder: string) =>
      `Mappen ${folder} ligger i den här mappen eller tvärtom. Ange en annan, till exempel ../var-webbplats.`,
    taken: (folder: string) =>
      `I mappen ${folder} finns redan något, och den rörs inte. Ange en ny eller tom mapp. En webbplats som gjorts tidigare uppdateras med valet --update.`,
    notProgramme: (folder: string) =>
      `I mappen ${folder} finns ingen webbplats som är gjord med det här. Gör en ny utan valet --update.`,
    made: (folder: string) =>
      `Klart: ${folder}\nFortsätt där: npm ci && npm start. Tester: npm ci && npm run test:site. Anvisningar: README.md.`,
    updated: (folder: string) =>
      `Uppdaterat: ${folder}\nFortsätt där: npm ci && npm run migrate && npm run check.`,
    readme: (name: string, guide: string) => `# ${name}

    npm ci && npm start

gör webbplatsen och visar den på <http://localhost:4321>. Datorn behöver Node 20 eller nyare.

    npm ci && npm run test:site

kontrollerar innehållet och den färdiga webbplatsen: länkar, HTML, tillgänglighet och sidornas storlek.

- Texterna finns i mappen \`content\`. Så skrivs de: [${guide}](${guide}).
- Namn, språk, kontaktuppgifter och färger: \`content/site.yaml\`, förklaringar: [docs/new-programme.md](docs/new-programme.md).
- Publicering: [docs/hosting.md](docs/hosting.md).
- Egna är \`content\`, \`public\`, \`test/acceptance\`, \`docs/guide\` och den här filen. Allt annat ersätts helt av en ny version.
`,
  },
  new: {
    askKind: (kinds) => `Vad vill du lägga till? (${kinds})`,
    askLanguage: (languages) => `På vilket språk skriver du? (${languages})`,
    askId: (suggested) => `Mappens namn [${suggested}]`,
    askName: (language) => `Namnet på ${language}`,
    askDefinition: (language) => `Förklaringen på ${language}, en eller två meningar`,
    askOrganisationKind: (kinds) => `Organisationens typ (${kinds})`,
    askAdd: (name) => `Namnet "${name}" finns inte ännu. Ska det läggas till nu? (j/n)`,
    notKnown: (name, add) =>
      `Namnet "${name}" finns inte. Skriv ett annat${add === undefined ? '.' : ` eller lägg till det: ${add}`}`,
    mayBeEmpty: '(Enter, om det inte finns.)',
    askItem: (number, least) => `  ${number}/${least}`,
    kindUnknown: (kind, kinds) => `Typen "${kind}" finns inte. Skriv en av dessa: ${kinds}.`,
    idTaken: (folder, translate) =>
      `Mappen ${folder} finns redan och lämnas som den är. Ge ett annat namn med --id eller gör en översättning: ${translate}`,
    idWrong: (id, write) =>
      `I mappens namn "${id}" får det bara finnas små bokstäver a–z, siffror och bindestreck. Skriv ${write}.`,
    nameWordless: (name) =>
      `Namnet "${name}" kan inte bli namnet på en fil, eftersom det inte har bokstäver a–z eller siffror. Skriv ett annat namn eller ange filens namn med --id.`,
    missing: (options) => `Ange också: ${options}`,
    written: (path) => `Ny fil: ${path}`,
    next: (command) => `Skriv texten, spara och kontrollera: ${command}`,
  },
  translate: {
    unknown: (id) => `"${id}" finns inte. Skriv till exempel news/nyhetens-mapp.`,
    several: (id, found) => `Det finns flera "${id}": ${found}. Skriv hela mappen.`,
    exists: (path) => `Översättningen ${path} finns redan och lämnas som den är.`,
    guide: 'Översätt texterna efter kolonen och brödtexten nedanför. Fältens namn översätts inte.',
    toDo: (words) => `Att översätta: ${words} ord. Kontrollen påminner tills texten är översatt.`,
  },
  move: {
    usage: 'Skriv: npm run move -- projects/gammalt-namn nytt-namn',
    otherCollection: 'En mapp kan inte flyttas till en annan typ. Skriv det nya namnet utan typ.',
    front: 'Startsidans mapp "front" kan inte få ett nytt namn.',
    taken: (folder) => `Mappen ${folder} finns redan.`,
    unreadable: (path) => `Det finns ett fel i fälten i filen ${path}. Rätta det först: npm run check`,
    notFound: (path, line) => `Filen ${path} kunde inte ändras på rad ${line}. Ingenting ändrades.`,
    undone: 'Flytten skulle ge de här felen, så den ångrades:',
    moved: (from, to) => `${from} → ${to}`,
    changed: (path, count) => `  ${path}: ${count === 1 ? '1 hänvisning' : `${count} hänvisningar`}`,
    redirect: (from, to) => `  den gamla adressen ${from} leder till ${to}`,
    sameAddress: (address) => `  adressen ${address} ändras inte`,
  },
  links: {
    noNetwork: 'Det går inte att nå nätet, så inga adresser kontrollerades och inget antecknades.',
    gone: (status: number) => `sidan finns inte (${status}). Sök en ny adress eller ta bort länken.`,
    guarded: 'servern svarar inte ett program. Öppna adressen i en webbläsare.',
    unreachable: 'servern svarar inte. Försök igen eller sök en ny adress.',
    total: (open: number, gone: number, unknown: number) =>
      `Öppnas ${open}, borta ${gone}, okänt ${unknown}.`,
    noted: (path: string) => `${path}: dagen antecknades`,
  },
  synonyms: {
    none: 'Det finns inga nya förslag.',
    howToAccept: (word) =>
      `Godkänn en rad med något av dess ord, flera med kommatecken: --accept "${word}". Alla: --accept all. Kontrollera sedan: npm run check`,
    accepted: (count, file) => `${count} förslag lades till i filen ${file}.`,
    noWord: (word) =>
      `Det finns inget förslag med ordet "${word}". Skriv något av orden på en föreslagen rad, flera med kommatecken emellan, eller all.`,
    severalWith: (word) =>
      `Ordet "${word}" finns i flera förslag. Skriv ett ord som bara finns på den rad du vill ha.`,
    noFile: (file) => `Filen ${file} finns inte. Skriv sökvägen till en fil med ord.`,
    wrong: {
      ending: 'den här formen kan inte läsas. Ge .ttl (SKOS Turtle) eller .tsv (språk, ord och synonymer).',
      empty: 'filen har inga ord. Kontrollera att den har prefLabel och altLabel eller rader.',
      columns: 'raden har inte ett ord och en synonym. Skriv språk, ord och synonym med tabb emellan.',
      language: 'raden börjar inte med webbplatsens språk. Skriv först språket och sedan en tabb.',
    },
  },
  translations: {
    missing: 'Oöversatta',
    outdated: 'Föråldrade: originalet har ändrats efter översättningen',
    unknown: 'Okänt: den här kopian saknar en del av historiken',
    words: (count) => `${count} ord`,
    to: { fi: 'till finska', sv: 'till svenska', en: 'till engelska' },
    since: (original, translation) =>
      `originalet ändrades ${original}, översättningen motsvarar läget ${translation}`,
    none: 'Allt är översatt och ingen översättning är föråldrad.',
    total: (missing, outdated, current) =>
      `Oöversatta ${missing}, föråldrade ${outdated}, aktuella ${current}.`,
    shallow:
      'Den här kopian har bara en del av historiken, så alla översättningars ålder är inte känd. Hämta hela historiken: git fetch --unshallow',
    noHistory: 'Det finns ingen historik (git), så översättningarnas ålder är inte känd.',
    mark: 'När översättningen igen motsvarar originalet, skriv "checked:" och dagens datum i början av den.',
  },
};
