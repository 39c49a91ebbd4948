import type { Language } from '../languages.ts';
import { formatNumber } from '#i18n/numbers.ts';

/** Problems between files and fields: references, pairs of languages, addresses, sums. In Finnish. */
export const factsFi = {
  'reference-unknown': ({
    target,
    value,
    closest,
    known,
    file,
  }: {
    target: ReferenceKind;
    value: string;
    closest?: string | undefined;
    /** Some that are there. */
    known: string;
    /** The file that would add it, where one can be added. */
    file: string | undefined;
  }) =>
    `${referenceNames[target]} "${value}" ei ole. ${closest === undefined ? unknownAdvice(target, known, file) : `Tarkoititko "${closest}"?`}`,
  'municipality-ambiguous': ({ value, choices }: { value: string; choices: string }) =>
    `Kuntia nimeltä "${value}" on monta. Kirjoita nimen paikalle koodi: ${choices}.`,
  'file-missing': ({ file, closest }: { file: string; closest?: string | undefined }) =>
    `Tiedostoa "${file}" ei ole tämän tekstin vieressä. ${closest === undefined ? 'Lisää tiedosto samaan kansioon tai poista viittaus.' : `Tarkoititko "${closest}"?`}`,
  'sign-not-drawn': ({ sign }: { sign: string }) =>
    `Merkkiä "${sign}" ei ole jakokuvan kirjaimistossa, joten se jää otsikosta pois, kun sivu jaetaan. Kirjoita se sanoin tai poista se.`,
  'file-elsewhere': ({ file, write }: { file: string; write?: string | undefined }) =>
    write === undefined
      ? `"${file}" viittaa toiseen kansioon. Siirrä tiedosto tämän tekstin viereen ja kirjoita pelkkä tiedoston nimi.`
      : `"${file}" on polku, mutta tiedosto on tämän tekstin vieressä. Kirjoita pelkkä nimi: ${write}.`,
  'original-missing': ({ language }: { language: Language }) =>
    `Tämä on käännös ${fromLanguage[language]}, mutta tiedostoa index.${language}.md ei ole. Lisää se, tai jos tämä on alkukielinen teksti, poista kenttä "translationOf" ja lisää puuttuvat tiedot.`,
  'originals-two': ({ other, write }: { other: string; write: string }) =>
    `Sekä tämä että ${other} ovat alkukielisiä. Jos tämä on käännös, lisää rivi "${write}" ja jätä vain tekstit.`,
  'translations-two': ({ other }: { other: string }) =>
    `Sekä tämä että ${other} on merkitty käännökseksi. Poista "translationOf" alkukielisestä ja lisää siihen puuttuvat tiedot.`,
  'translation-of-itself': ({ language, write }: { language: Language; write: Language }) =>
    `${inLanguage[language]} tiedosto ei voi olla käännös ${fromLanguage[language]}. Kirjoita "translationOf: ${write}".`,
  'words-missing': ({ key, list, words }: { key: string; list: string; words: string }) =>
    `Kohdalla "${key}" (${list}) ei ole nimeä tällä kielellä. Lisää kenttään "${words}" kohta "${key}" ja sen alle "name".`,
  'words-without-fact': ({
    key,
    list,
    words,
    closest,
  }: {
    key: string;
    list: string;
    words: string;
    closest?: string | undefined;
  }) =>
    `Kentässä "${words}" on kohta "${key}", jota ei ole kentässä "${list}". ${closest === undefined ? 'Poista se tai korjaa avain.' : `Tarkoititko "${closest}"?`}`,
  'key-twice': ({ key }: { key: string }) =>
    `Avain "${key}" on jo käytössä samassa luettelossa. Anna toinen avain.`,
  'item-twice': ({ value }: { value: string }) => `"${value}" on luettelossa kahteen kertaan. Poista toinen.`,
  'applied-only': () =>
    'Kenttä funding.applied kertoo haetun summan, kun avustus on jo myönnetty. Jos se on myönnetty, kirjoita grantStage: granted. Jos sitä on vasta haettu, kirjoita summa kenttään grant ja poista applied.',
  'funding-excess': ({ excess, total }: { excess: number; total: number }) =>
    `Osuudet ylittävät kokonaiskustannukset (${formatNumber(total, 'fi')} €) ${formatNumber(excess, 'fi')} eurolla. Tarkista summat.`,
  'percent-sum': ({ percent }: { percent: number }) =>
    `Avustus ja omarahoitus ovat yhteensä ${formatNumber(percent, 'fi')} %, enemmän kuin kaikki kustannukset. Tarkista luvut.`,
  'percent-large': ({ percent }: { percent: number }) =>
    `${formatNumber(percent, 'fi')} % on enemmän kuin kaikki. Tarkista, puuttuuko luvusta desimaalipilkku; jos luku on oikea, jätä se.`,
  'picture-text-missing': ({ picture }: { picture: string }) =>
    `Kuvalla "${picture}" ei ole kuvausta tällä kielellä. Kerro kentässä "pictureText", mitä kuvassa on.`,
  'picture-text-alone': () =>
    'Kuvan kuvaus on kirjoitettu, mutta uutisella ei ole kuvaa. Lisää alkukieliseen tiedostoon kenttä "picture" tai poista kuvaus.',
  'updated-before': ({ start, end }: { start: string; end: string }) =>
    `Muutoksen päivä ${end} on ennen julkaisupäivää ${start}. Tarkista kumpikin.`,
  'time-order': ({ start, end }: { start: string; end: string }) =>
    `Tilaisuus päättyy klo ${end}, ennen kuin se alkaa klo ${start}. Tarkista kellonajat.`,
  'time-alone': () => 'Tilaisuudella on päättymisaika mutta ei alkamisaikaa. Lisää kenttä "startTime".',
  'series-number-taken': ({ number, other }: { number: number; other: string }) =>
    `Numero ${number} on jo tilaisuudella ${other}. Anna sarjan jokaiselle tilaisuudelle oma numero.`,
  'series-gap': ({ series, missing }: { series: string; missing: string }) =>
    `Sarjasta "${series}" puuttuu numero ${missing}. Numeroi tilaisuudet ykkösestä alkaen ilman aukkoja.`,
  'series-order': ({ number, other }: { number: number; other: string }) =>
    `Tilaisuus numero ${number} on ennen edellistä tilaisuutta (${other}). Tarkista päivät ja numerot.`,
  'parent-cycle': ({ chain }: { chain: string }) =>
    `Hanke olisi osa itseään: ${chain}. Poista "parent" yhdestä näistä hankkeista.`,
  'code-unknown': ({ code, closest }: { code: string; closest?: string | undefined }) =>
    closest === undefined
      ? `Aluekoodia "${code}" ei ole.`
      : `Aluekoodia "${code}" ei ole. Tarkoititko "${closest}"?`,
  'code-taken': ({ code, other }: { code: string; other: string }) =>
    `Aluekoodi ${code} on jo käytössä: ${other}. Tarkista koodi.`,
  'address-taken': ({ address, other }: { address: string; other: string }) =>
    `Osoite ${address} on jo käytössä: ${other}. Anna toinen "urlName".`,
  'address-of-section': ({ address }: { address: string }) =>
    `Osoite ${address} on varattu sivuston osiolle. Anna toinen "urlName".`,
  'site-address-wrong': ({ value, write }: { value: string; write: string | undefined }) =>
    `"${value}" ei ole tämän sivuston osoite. Kirjoita ${write ?? 'se kuten selaimen osoiterivillä, esimerkiksi /fi/uutiset/kysely/'}.`,
  'gone-alive': ({ address, other }: { address: string; other: string }) =>
    `Osoitteen ${address} sanotaan poistuneen, mutta siinä on sivu (${other}). Poista osoite tästä.`,
  'gone-twice': ({ address, other }: { address: string; other: string }) =>
    `Osoitteen ${address} sanotaan poistuneen myös tiedostossa ${other}. Jätä se vain toiseen.`,
  'address-lost': ({ addresses, write }: { addresses: string; write: string }) =>
    `Julkinen osoite katoaa: ${addresses}. Kirjoita tähän tiedostoon rivi ${write}, niin vanhasta osoitteesta pääsee uuteen. Komento npm run check -- --fix tekee sen.`,
  'address-removed': ({
    addresses,
    file,
    alias,
    write,
  }: {
    addresses: string;
    file: string;
    alias: string;
    write: string;
  }) =>
    `Julkinen osoite katoaa: ${addresses}. Jos asia on nyt toisella saman lajin sivulla, kirjoita sille rivi aliases: [${alias}]. Jos sivu poistetaan tarkoituksella, tee tiedosto ${file}, jossa on rivit name: { fi: …, sv: … } ja ${write}.`,
  'alias-taken': ({ address, other }: { address: string; other: string }) =>
    `Vanha osoite ${address} on jo käytössä: ${other}. Poista se kentästä "aliases".`,
  'alias-of-itself': ({ address }: { address: string }) =>
    `Osoite ${address} on tämän sivun nykyinen osoite. Poista se kentästä "aliases".`,

  'folder-name': ({ name, write }: { name: string; write: string }) =>
    `Kansion nimessä "${name}" saa olla vain pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä. Anna nimeksi ${write}.`,
  'no-language-file': ({ folder }: { folder: string }) =>
    `Kansiossa ${folder} ei ole tekstiä. Lisää tiedosto index.fi.md tai index.sv.md tai poista kansio.`,
  'language-unknown': ({ name }: { name: string }) =>
    `Tiedosto ${name} ei tule sivustolle. Anna nimeksi index.fi.md (suomi) tai index.sv.md (ruotsi).`,
  'text-twice': ({ other }: { other: string }) =>
    `Tiedosto ei tule sivustolle: sen paikalla on jo ${other}. Siirrä sinne, mitä siitä puuttuu, ja poista tämä.`,
  'format-twin': ({ other }: { other: string }) =>
    `Samasta tekstistä on kaksi tiedostoa, tämä ja ${other}. Poista toinen.`,
  'file-misplaced': ({ write }: { write: string }) =>
    `Tiedosto ei tule sivustolle, koska se on väärässä paikassa. Siirrä se tänne: ${write}.`,
  'names-in-one-file': ({ folder }: { folder: string }) =>
    `Jokaisella nimellä on oma tiedostonsa, esimerkiksi ${folder}/tunnus.yaml. Jaa tämä tiedosto komennolla npm run migrate.`,
  'file-unknown': ({ name, closest }: { name: string; closest?: string | undefined }) =>
    `Tiedostolla "${name}" ei ole paikkaa sivustolla. ${closest === undefined ? 'Poista se tai siirrä se tekstin viereen.' : `Tarkoititko "${closest}"?`}`,
  'folder-not-file': ({ name }: { name: string }) =>
    `"${name}" on kansio, vaikka sen nimi on kuin tiedoston. Siirrä tiedostot pois ja poista kansio tai anna sille nimi ilman pistettä.`,
  'section-unknown': ({ folder, known }: { folder: string; known: string }) =>
    `Kansiota "${folder}" ei ole sivustolla. Siirrä tekstin kansio jonkin näistä alle: ${known}.`,
  'file-name-signs': ({ name, write }: { name: string; write: string }) =>
    `Tiedoston nimessä "${name}" on merkkejä, joita verkko-osoitteessa tai kaikilla koneilla ei voi olla. Anna nimeksi ${write} ja korjaa viittaukset.`,
  'file-name-long': ({ limit }: { limit: number }) =>
    `Tiedoston nimi on liian pitkä. Lyhennä se enintään ${limit} merkkiin.`,
  'name-encoding': ({ name }: { name: string }) =>
    `Nimen "${name}" merkistö ei ole UTF-8. Nimeä tiedosto tai kansio uudelleen kirjaimilla a–z.`,
  'first-id-taken': ({ id, other }: { id: string; other: string }) =>
    `Tunnus ${id} on jo kohteella ${other}: syötteet ja kalenterit luulisivat niitä samaksi. Poista kenttä "firstId" tai nimeä kansio ${other} toisin.`,
  'search-word': ({ value, write }: { value: string; write: string | undefined }) =>
    `"${value}" ei ole sana, jonka haku voisi löytää. ${write === undefined ? 'Poista se' : `Kirjoita ${write}`}.`,
  'search-list': ({ write }: { write: string }) =>
    `Haku ei osaa lukea luetteloa tästä kohdasta. Kirjoita se näin: ${write}`,
  'name-clash': ({ other }: { other: string }) =>
    `Nimi eroaa vain kirjainkoolta tai merkistöltä tiedostosta ${other}, eivätkä kaikki koneet erota niitä. Anna toinen nimi.`,
  'name-split-letter': ({ name }: { name: string }) =>
    `Nimen "${name}" kirjain on tallentunut kahtena merkkinä. Nimeä tiedosto uudelleen kirjaimilla a–z.`,
  symlink: () => 'Tämä on linkki toiseen paikkaan, ei tiedosto. Kopioi tiedosto tähän.',
};

export type FactsWords = typeof factsFi;

/** What a reference may name, as the catalogue knows it. */
export type ReferenceKind = keyof typeof referenceNames;

/** Tables of the country cannot be added to; everything else can. */
function unknownAdvice(target: ReferenceKind, known: string, file: string | undefined): string {
  return target === 'municipalities'
    ? 'Tarkista nimi.'
    : `Valitse olemassa oleva${known === '' ? '' : ` (esimerkiksi ${known})`}${file === undefined ? '' : `, lisää tiedosto ${file}`} tai poista viittaus.`;
}

const fromLanguage = { fi: 'suomesta', sv: 'ruotsista', en: 'englannista' };
const inLanguage = { fi: 'Suomenkielinen', sv: 'Ruotsinkielinen', en: 'Englanninkielinen' };

const referenceNames = {
  projects: 'Hanketta',
  regions: 'Aluetta',
  workshops: 'Tilaisuutta',
  organisations: 'Organisaatiota',
  topics: 'Aihetta',
  phenomena: 'Ilmiötä',
  programmes: 'Ohjelmaa',
  series: 'Sarjaa',
  sources: 'Lähdettä',
  figures: 'Kuviota',
  municipalities: 'Kuntaa',
  authorities: 'Järjestäjää',
};
