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
  summary: 'tiivistelma ingressi sammanfattning ingress description subtitle',
  date: 'paiva paivays paivamaara pvm datum',
  start: 'paiva paivays paivamaara pvm datum alku borjar',
  end: 'loppu slutar',
  regions: 'maakunta maakunnat alue alueet landskap authority hyvinvointialue valfardsomrade',
  successors: 'authority authorities jarjestaja jarjestajat hyvinvointialue anordnare valfardsomrade',
  projects: 'hanke hankkeet projekt',
  topics: 'aihe aiheet tema teman tags keywords avainsanat',
  picture: 'kuva bild image photo',
  pictureText: 'kuvateksti bildtext',
  place: 'paikka plats location',
  publisher: 'author tekija forfattare julkaisija utgivare',
  urlName: 'slug',
  startTime: 'time kello klo',
  sources: 'lahde lahteet kallor',
};

const folders = {
  news: 'uutiset nyheter',
  projects: 'hankkeet projekt',
  workshops: 'tyopajat tapahtumat verkstader evenemang',
  regions: languages.map((language) => sections.regions[language]).join(' '),
  pages: 'sivut sidor',
};
