import { sections } from '#addresses.ts';
import { languages } from '#i18n/languages.ts';
import { asName } from '#source/closest-match.ts';

/** The field of a file that writers call by a word of their own language, of those that are known there. */
export function fieldMeant(called: string, known: readonly string[]): string | undefined {
  return meantIn(fields, called).find((name) => known.includes(name));
}

/** The folder of a collection that writers call by a word of their own language. */
export function folderMeant(called: string): string | undefined {
  return meantIn(folders, called)[0];
}

function meantIn(table: Readonly<Record<string, string>>, called: string): string[] {
  const name = asName(called);
  return Object.keys(table).filter((each) => table[each]?.split(' ').includes(name));
}

/** Fields by what they are called, as names. */
const fields = {
  name: 'nimi namn',
  title: 'otsikko rubrik nimi namn',
  shortName: 'lyhyt-nimi kort-namn',
  summary: 'tiivistelma ingressi sammanfattning ingress description subtitle',
  text: 'teksti kuvaus text beskrivning description',
  definition: 'maaritelma selitys definition forklaring',
  forms: 'muodot taivutusmuodot former bojningsformer',
  short: 'lyhenne forkortning',
  date: 'paiva paivays paivamaara pvm datum',
  updated: 'paivitetty muutettu muokattu uppdaterad andrad modified',
  start: 'paiva paivays paivamaara pvm datum alku alkaa borjar',
  end: 'loppu paattyy slutar',
  startTime: 'aika kello klo alkamisaika kellonaika tid klockslag starttid time',
  endTime: 'paattymisaika sluttid',
  period: 'aika kesto tid ajankohta',
  regions: 'maakunta maakunnat alue alueet landskap authority hyvinvointialue valfardsomrade',
  municipalities: 'kunta kunnat kommun kommuner',
  municipality: 'kunta kommun paikkakunta ort',
  venue: 'sali rakennus lokal byggnad osoite adress address',
  remote: 'eta etana distans online',
  successors: 'authority authorities jarjestaja jarjestajat hyvinvointialue anordnare valfardsomrade',
  projects: 'hanke hankkeet projekt',
  workshops: 'tyopaja tyopajat verkstad verkstader',
  topics: 'aihe aiheet tema teman tags keywords avainsanat',
  phenomena: 'ilmio ilmiot fenomen',
  picture: 'kuva bild image photo',
  pictureText: 'kuvateksti bildtext alt',
  attachments: 'liite liitteet bilaga bilagor attachment files',
  links: 'linkit lankar',
  link: 'linkki lank url',
  place: 'paikka plats location',
  publisher: 'author tekija forfattare julkaisija utgivare',
  organiser: 'jarjestaja arrangor organisaattori organizer',
  participants: 'osallistujat osallistujia deltagare',
  outcome: 'tulos tulokset resultat',
  cancelled: 'peruttu peruutettu installd canceled',
  kind: 'laji tyyppi slag typ type',
  lead: 'vetaja hallinnoija paatoteuttaja ledare',
  partners: 'kumppanit osapuolet parter',
  funder: 'rahoittaja finansiar',
  funding: 'rahoitus finansiering budjetti budget',
  total: 'yhteensa summa kustannukset totalt kostnader',
  grant: 'avustus valtionavustus statsunderstod understod',
  ownShare: 'omarahoitus egenfinansiering',
  goals: 'tavoite tavoitteet mal',
  measures: 'toimet toimenpiteet atgarder',
  effects: 'vaikutukset effekter',
  startingPoint: 'lahtokohta lahtokohdat utgangslage',
  phases: 'vaiheet faser skeden',
  contacts: 'yhteystiedot kontaktuppgifter',
  urlName: 'slug osoite adress',
  aliases: 'vanhat-osoitteet redirect redirects',
  sources: 'lahde lahteet kallor',
  translationOf: 'kaannos oversattning',
};

const folders = {
  news: 'uutiset nyheter',
  projects: 'hankkeet projekt',
  workshops: 'tyopajat tapahtumat verkstader evenemang',
  regions: languages.map((language) => sections.regions[language]).join(' '),
  pages: 'sivut sidor',
};
