/** What the tools for staff say, in Finnish. */
export const wordsFi = {
  kinds: {
    projects: 'hanke',
    regions: 'alue',
    workshops: 'työpaja',
    news: 'uutinen',
    pages: 'sivu',
  } as Record<EntryCollection, string>,
  nameKinds: { organisations: 'organisaatio', topics: 'aihe', glossary: 'termi' },
  languages: { fi: 'suomi', sv: 'ruotsi', en: 'englanti' },
  help: {
    changes:
      'Luettelee osoitteineen sivut, jotka ovat muuttuneet muutoksen (commit) jälkeen.\nKirjoita: npm run changes -- --since origin/main',
    inspect:
      'Näyttää JSON-muodossa, mitä sivulla tulee olemaan, sen rakenteisen tiedon ja hakutiedot.\nKirjoita: npm run inspect projects/hankkeen-kansio -- --lang sv',
    init: 'Tekee uudelle ohjelmalle sivuston, joka toimii heti: asetukset, esimerkin jokaisesta lajista, tarkistukset ja ohjeen. Valinta --update tuo tämän version aiemmin tehtyyn.\nKirjoita: npm run init -- ../sivustomme --languages fi,sv --name-fi "Nimi" --name-sv "Namn"',
    migrate: 'Muuttaa vanhan sisältökansion nykyiseen muotoon.\nKirjoita: npm run migrate',
    build:
      'Tarkistaa sisällön ja tekee sivuston kansioon dist.\nKirjoita: npm run build (kaikki alusta: npm run build -- --cold; kunkin vaiheen kesto: -- --timings)',
    serve: 'Näyttää valmiin sivuston tällä koneella.\nKirjoita: npm run serve',
    portable:
      'Kopioi valmiin sivuston kansioon, josta sen voi avata ilman palvelinta.\nKirjoita: npm run portable -- kansio',
    schemas: 'Opettaa muokkausohjelmalle, mitä kenttiin voi kirjoittaa.\nKirjoita: npm run schemas',
    ping: 'Kertoo hakukoneille, mitkä sivut ovat muuttuneet.\nKirjoita: npm run ping',
    synonyms:
      'Ehdottaa haulle samaa tarkoittavia sanoja sanastosta ja tiedostosta (SKOS Turtle .ttl, kuten YSO, tai taulukko .tsv). Valinta --accept kirjoittaa valitut luetteloon.\nKirjoita: npm run synonyms -- tiedosto.ttl --accept "pelastushelikopteri"\nEhdotukset luetaan kootusta sivustosta: aja ensin npm run build.',
    searchWords:
      'Luettelee sanat, joita haku ei osaa jakaa osiin.\nKirjoita: npm run search:words\nSanat luetaan kootusta sivustosta: aja ensin npm run build.',
    dev: 'Näyttää sivuston kirjoittamisen aikana ja sen virheet sivulla.\nKirjoita: npm run dev',
    check:
      'Kertoo kaikki sisällön virheet riveineen. Valinta --fix korjaa ne, joissa ei ole tulkinnan varaa.\nKirjoita: npm run check -- --fix',
    new: 'Tekee uuden sivun tai käännöksen pohjan ja kysyy, mitä ei ole annettu.\nKirjoita: npm run new\n      tai npm run new -- --kind uutinen --lang fi --title "Otsikko"\n      tai npm run new -- --translate news/uutisen-kansio',
    move: 'Vaihtaa kansion nimen, korjaa viittaukset ja ohjaa vanhat osoitteet uusiin.\nKirjoita: npm run move -- news/vanha-nimi uusi-nimi',
    links:
      'Kysyy jokaiselta ulkopuoliselta osoitteelta, aukeaako se yhä. Valinta --write merkitsee päivän lähteisiin ja palvelujen järjestäjiin, joiden osoitteet aukeavat.\nKirjoita: npm run links',
    translations: 'Luettelee puuttuvat ja vanhentuneet käännökset.\nKirjoita: npm run translations',
  },
  commitUnknown: (name: string) =>
    `Muutosta "${name}" ei löydy tästä kopiosta. Hae historia (git fetch --unshallow) tai anna toinen: --since origin/main`,
  fixed: (count: number) =>
    count === 0
      ? 'Mitään ei korjattu itsestään.'
      : `Korjattiin ${count === 1 ? '1 rivi' : `${count} riviä`}.`,
  options: 'Valinnat',
  optionUnknown: (option: string, closest: string | undefined) =>
    `Valintaa ${option} ei ole. ${closest === undefined ? 'Katso valinnat: --help' : `Tarkoititko ${closest}?`}`,
  optionEmpty: (option: string) => `Kirjoita valinnan ${option} jälkeen sen arvo.`,
  fileRefused: (path: string) =>
    `${path}: tiedostoa tai kansiota ei voi avata tai kirjoittaa. Tarkista, että siihen on oikeus, ettei se ole auki toisessa ohjelmassa ja että levyllä on tilaa.`,
  wordUnknown: (word: string) => `Ylimääräinen sana: ${word}`,
  languageUnknown: (language: string, known: string) =>
    `Kieltä "${language}" ei ole. Valitse yksi: ${known}.`,
  init: {
    askLanguages: 'Sivuston kaksi kieltä (fi, sv, en), esimerkiksi fi,sv',
    languagesWrong: 'Kirjoita kaksi eri kieltä, esimerkiksi fi,sv. Valittavana on fi, sv ja en.',
    askName: (language: string) => `Sivuston nimi (${language})`,
    nameEmpty: 'Sivusto tarvitsee nimen.',
    inside: (folder: string) =>
      `Kansio ${folder} on tässä kansiossa tai päinvastoin. Anna toinen, esimerkiksi ../sivustomme.`,
    taken: (folder: string) =>
      `Kansiossa ${folder} on jo jotakin, eikä siihen kosketa. Anna uusi tai tyhjä kansio. Aiemmin tehdyn sivuston päivittää valinta --update.`,
    notProgramme: (folder: string) =>
      `Kansiossa ${folder} ei ole tällä tehtyä sivustoa. Tee uusi ilman valintaa --update.`,
    made: (folder: string) =>
      `Valmis: ${folder}\nJatka siellä: npm ci && npm start. Testit: npm ci && npm run test:site. Ohjeet: README.md.`,
    updated: (folder: string) =>
      `Päivitetty: ${folder}\nJatka siellä: npm ci && npm run migrate && npm run check.`,
    readme: (name: string, guide: string) => `# ${name}

    npm ci && npm start

tekee sivuston ja näyttää sen osoitteessa <http://localhost:4321>. Koneessa tarvitaan Node 20 tai uudempi.

    npm ci && npm run test:site

tarkistaa sisällön ja valmiin sivuston: linkit, HTML, saavutettavuus ja sivujen koko.

- Tekstit ovat kansiossa \`content\`. Miten niitä kirjoitetaan: [${guide}](${guide}).
- Nimi, kielet, yhteystiedot ja värit: \`content/site.yaml\`, selitykset: [docs/new-programme.md](docs/new-programme.md).
- Julkaiseminen: [docs/hosting.md](docs/hosting.md).
- Omia ovat \`content\`, \`public\`, \`test/acceptance\`, \`docs/guide\` ja tämä tiedosto. Muun uusi versio korvaa kokonaan.
`,
  },
  new: {
    askKind: (kinds: string) => `Mitä lisätään? (${kinds})`,
    askLanguage: (languages: string) => `Millä kielellä kirjoitat? (${languages})`,
    askId: (suggested: string) => `Kansion nimi [${suggested}]`,
    askName: (language: string) => `Nimi (${language})`,
    askDefinition: (language: string) => `Selitys (${language}), yksi tai kaksi virkettä`,
    askOrganisationKind: (kinds: string) => `Organisaation tyyppi (${kinds})`,
    askAdd: (name: string) => `Nimeä "${name}" ei vielä ole. Lisätäänkö se nyt? (k/e)`,
    notKnown: (name: string, add: string | undefined) =>
      `Nimeä "${name}" ei ole. Kirjoita toinen${add === undefined ? '.' : ` tai lisää se: ${add}`}`,
    mayBeEmpty: '(Enter, jos sitä ei ole.)',
    askItem: (number: number, least: number) => `  ${number}/${least}`,
    kindUnknown: (kind: string, kinds: string) => `Lajia "${kind}" ei ole. Kirjoita yksi näistä: ${kinds}.`,
    idTaken: (folder: string, translate: string) =>
      `Kansio ${folder} on jo olemassa, eikä siihen kosketa. Anna toinen nimi valinnalla --id tai tee käännös: ${translate}`,
    idWrong: (id: string, write: string) =>
      `Kansion nimessä "${id}" saa olla vain pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä. Kirjoita ${write}.`,
    nameWordless: (name: string) =>
      `Nimestä "${name}" ei tule tiedoston nimeä, koska siinä ei ole kirjaimia a–z eikä numeroita. Kirjoita toinen nimi tai anna tiedoston nimi valinnalla --id.`,
    missing: (options: string) => `Anna myös: ${options}`,
    written: (path: string) => `Uusi tiedosto: ${path}`,
    next: (command: string) => `Kirjoita teksti, tallenna ja tarkista: ${command}`,
  },
  translate: {
    unknown: (id: string) => `Kohdetta "${id}" ei ole. Kirjoita esimerkiksi news/uutisen-kansio.`,
    several: (id: string, found: string) => `"${id}" on monta: ${found}. Kirjoita kansio kokonaan.`,
    exists: (path: string) => `Käännös ${path} on jo olemassa, eikä siihen kosketa.`,
    guide: 'Käännä kaksoispisteiden jälkeiset tekstit ja alla oleva leipäteksti. Kenttien nimiä ei käännetä.',
    toDo: (words: number) =>
      `Käännettävää: ${words} sanaa. Tarkistus huomauttaa, kunnes teksti on käännetty.`,
  },
  move: {
    usage: 'Kirjoita: npm run move -- projects/vanha-nimi uusi-nimi',
    otherCollection: 'Kansiota ei voi siirtää toiseen lajiin. Kirjoita uusi nimi ilman lajia.',
    front: 'Etusivun kansiota "front" ei voi nimetä uudelleen.',
    taken: (folder: string) => `Kansio ${folder} on jo olemassa.`,
    unreadable: (path: string) => `Tiedoston ${path} kentissä on virhe. Korjaa se ensin: npm run check`,
    notFound: (path: string, line: number) =>
      `Tiedostoa ${path} ei voitu muuttaa rivillä ${line}. Mitään ei muutettu.`,
    undone: 'Siirto aiheuttaisi nämä virheet, joten se peruttiin:',
    moved: (from: string, to: string) => `${from} → ${to}`,
    changed: (path: string, count: number) =>
      `  ${path}: ${count === 1 ? '1 viittaus' : `${count} viittausta`}`,
    redirect: (from: string, to: string) => `  vanha osoite ${from} ohjaa osoitteeseen ${to}`,
    sameAddress: (address: string) => `  osoite ${address} ei muutu`,
  },
  links: {
    noNetwork: 'Verkkoon ei saada yhteyttä, joten osoitteita ei tarkistettu eikä mitään merkitty.',
    gone: (status: number) => `sivua ei ole (${status}). Etsi uusi osoite tai poista linkki.`,
    guarded: 'palvelin ei vastaa ohjelmalle. Avaa osoite selaimessa.',
    unreachable: 'palvelin ei vastaa. Yritä uudelleen tai etsi uusi osoite.',
    total: (open: number, gone: number, unknown: number) =>
      `Aukeaa ${open}, poissa ${gone}, ei tiedossa ${unknown}.`,
    noted: (path: string) => `${path}: päivä merkitty`,
  },
  synonyms: {
    none: 'Uusia ehdotuksia ei ole.',
    howToAccept: (word: string) =>
      `Hyväksy rivi jollakin sen sanalla, monta pilkulla: --accept "${word}". Kaikki: --accept all. Tarkista sitten: npm run check`,
    accepted: (count: number, file: string) => `Lisättiin ${count} ehdotusta tiedostoon ${file}.`,
    noWord: (word: string) =>
      `Ehdotusta, jossa on sana "${word}", ei ole. Kirjoita jokin ehdotetun rivin sanoista, monta pilkuilla erotettuina, tai all.`,
    severalWith: (word: string) =>
      `Sana "${word}" on monessa ehdotuksessa. Kirjoita rivistä sana, joka on vain siinä.`,
    noFile: (file: string) => `Tiedostoa ${file} ei ole. Kirjoita sanaston tiedoston polku.`,
    wrong: {
      ending: 'tätä muotoa ei osata lukea. Anna .ttl (SKOS Turtle) tai .tsv (kieli, sana ja synonyymit).',
      empty:
        'tiedostossa ei ole yhtään sanaa. Tarkista, että siinä on kohdat prefLabel ja altLabel tai rivejä.',
      columns: 'rivillä ei ole sanaa ja synonyymiä. Kirjoita kieli, sana ja synonyymi, välissä sarkain.',
      language: 'rivi ei ala sivuston kielellä. Kirjoita ensin kieli, sitten sarkain.',
    },
  },
  translations: {
    missing: 'Kääntämättä',
    outdated: 'Vanhentuneet: alkukielinen teksti on muuttunut käännöksen jälkeen',
    unknown: 'Ei tiedossa: tästä kopiosta puuttuu osa historiasta',
    words: (count: number) => (count === 1 ? '1 sana' : `${count} sanaa`),
    to: { fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi' },
    since: (original: string, translation: string) =>
      `alkukielinen muuttui ${original}, käännös on tilanteesta ${translation}`,
    none: 'Kaikki on käännetty, eikä mikään käännös ole vanhentunut.',
    total: (missing: number, outdated: number, current: number) =>
      `Kääntämättä ${missing}, vanhentuneita ${outdated}, ajan tasalla ${current}.`,
    shallow:
      'Tässä kopiossa on vain osa historiasta, joten kaikkien käännösten ikää ei tiedetä. Hae koko historia: git fetch --unshallow',
    noHistory: 'Historiaa (git) ei ole, joten käännösten ikää ei tiedetä.',
    mark: 'Kun käännös vastaa taas alkukielistä, kirjoita sen alkuun "checked:" ja tämä päivä.',
  },
};

export type StaffWords = typeof wordsFi;
import type { EntryCollection } from '#schemas/registry.ts';
