import { decimalComma } from '../numbers.ts';
/** Problems of what is published unmeant: marks that stay, unfinished places, half translations. In Finnish. */
export const writingFi = {
  'publisher-unnamed': ({ field }: { field: string }) =>
    `Kenttä "${field}" ei nimeä ketään. Kirjoita sen organisaation nimi, joka julkaisee sivuston. Kokeilussa kirjoita "demonstration: true".`,
  'supervised-unnamed': ({ field }: { field: string }) =>
    `Kenttä "${field}" ei nimeä ketään. Kirjoita sen organisaation nimi, joka vastaa sivuston saavutettavuudesta, yleensä julkaisija.`,
  'contact-none': () =>
    'Kentässä "contact" ei ole osoitetta. Kirjoita sähköpostiosoite (email) tai verkkolomakkeen osoite (form).',
  'contact-example': ({ value }: { value: string }) =>
    `"${value}" on esimerkki, johon ei voi kirjoittaa. Kirjoita julkaisijan oma osoite.`,
  'contrast-low': ({ value, ground, ratio, least }: Record<'value' | 'ground' | 'ratio' | 'least', string>) =>
    `Värin ${value} kontrasti väriin ${ground} on ${decimalComma(ratio)}. Valitse väri, jonka kontrasti on vähintään ${decimalComma(least)}.`,
  'mark-nbsp': ({ mark }: { mark: string }) =>
    `Merkin ${mark} jälkeen on sitova välilyönti, joten tästä ei tule otsikkoa eikä luetteloa. Poista väli ja kirjoita tilalle tavallinen välilyönti.`,
  'mark-loose': ({ mark }: { mark: string }) =>
    `Merkki ${mark} jää näkyviin sivulle. Kirjoita lihavointi **näin**: merkit kiinni sanoissa ja niiden ulkopuolella väli. Jos merkki kuuluu tekstiin, kirjoita sen eteen kenoviiva \\.`,
  'mark-unknown': ({ mark }: { mark: string }) =>
    `Merkintä ${mark} ei ole käytössä, joten se näkyy sivulla sellaisenaan. ${/^~/.test(mark) ? 'Kirjoita teksti ilman aaltoviivoja.' : 'Poista se. Huomautus kirjoitetaan lainauksena, jonka ensimmäinen rivi on > [!NOTE].'}`,
  'link-open': () =>
    'Linkki on kesken, joten hakasulkeet näkyvät sivulla. Kirjoita linkki kokonaan: [teksti](osoite).',
  'link-reference-missing': ({ name }: { name: string }) =>
    `Linkin osoitetta [${name}] ei ole tekstissä. Kirjoita osoite linkkiin: [teksti](https://…).`,
  'emphasis-number': () =>
    'Tähdet numeroiden välissä katoavat, ja luku kursivoituu. Kirjoita kertomerkki × tai tähden eteen kenoviiva: \\*.',
  'list-date': ({ write }: { write: string }) =>
    `Rivin alussa oleva numero ja piste tekevät rivistä numeroidun luettelon. Kirjoita ${write}.`,
  'list-number': ({ written, shown }: { written: number; shown: number }) =>
    `Luettelon kohta ${written}. näkyy sivulla numerolla ${shown}. Kirjoita ${shown}. tai, jos numeron pitää olla ${written}, aloita siitä uusi luettelo kirjoittamalla ${written}).`,
  'list-indent': () =>
    'Alakohta on sisennetty liian vähän, joten numeroitu luettelo katkeaa. Sisennä alakohta kolmella välilyönnillä.',
  'table-large': ({ columns, rows }: { columns: number; rows: number }) =>
    `Taulukossa on ${columns} saraketta ja ${rows} riviä: se on liian suuri sivulle. Lisää se liitteenä (.csv tai .xlsx) ja kerro tekstissä tärkein.`,
  'table-cells': ({ count, columns }: { count: number; columns: number }) =>
    `Rivillä on ${count} solua, mutta taulukossa on vain ${columns} saraketta, joten loput jäävät pois. Poista ylimääräinen solu tai lisää sarake otsikkoriville. Tekstiin kuuluva pystyviiva kirjoitetaan \\|.`,
  'table-pasted': () =>
    'Sarkaimilla, puolipisteillä tai väleillä erotetuista sarakkeista ei tule taulukkoa. Kirjoita jokainen rivi näin: | a | b |, ja otsikkorivin alle | --- | --- |.',
  'table-row-missing': ({ write }: { write: string }) =>
    `Pystyviivoista ei tule taulukkoa, koska otsikkorivin alta puuttuu viivarivi. Lisää sinne rivi ${write}.`,
  'lines-joined': () =>
    'Rivinvaihto ei aloita uutta kappaletta: nämä rivit näkyvät peräkkäin yhtenä kappaleena. Jätä kappaleiden väliin tyhjä rivi.',
  'text-indented': () =>
    'Sisennys tekee tästä harmaan koodilaatikon. Poista välilyönnit tai sarkain rivin alusta.',
  'quote-number': () =>
    'Rivin alussa oleva > tekee rivistä lainauksen. Jos tarkoitat "yli", kirjoita se sanana.',
  'fields-in-text': ({ field }: { field: string }) =>
    `Rivi "${field}:" on tietokenttien alapuolella, joten se näkyy tekstinä. Siirrä se ylös, toisen rivin --- yläpuolelle.`,
  'field-mark': ({ mark, write }: { mark: string; write: string }) =>
    `Tietokentän tekstiä ei voi muotoilla: ${mark} näkyisi sivulla. Kirjoita "${write}".`,
  'text-unfinished': ({ text }: { text: string }) =>
    `Tekstiin on jäänyt keskeneräinen kohta: ${text}. Kirjoita se valmiiksi tai poista se.`,
  'text-capitals': () =>
    'Teksti on kirjoitettu suuraakkosin, ja se on raskasta lukea ja kuunnella. Kirjoita se pienin kirjaimin.',
  'text-garbled': ({ text, write }: { text: string; write?: string | undefined }) =>
    `Kirjaimet ovat menneet rikki: "${text}". Kirjoita ${write === undefined ? 'sana uudelleen näppäimistöltä' : `"${write}"`}.`,

  'yaml-nbsp': () =>
    'Rivin sisennyksessä on sitova välilyönti, jota ei näe. Poista rivin alusta kaikki välit ja sisennä se välilyöntinäppäimellä.',
  'yaml-no-colon': ({ write }: { write: string }) =>
    `Kentän nimen jälkeen kuuluu kaksoispiste ja välilyönti. Kirjoita ${write}.`,
  'list-mark': ({ sign }: { sign: string }) =>
    `Merkki ${sign} ei aloita luettelon kohtaa tietokentässä. Kirjoita jokaisen kohdan eteen yhdysmerkki ja välilyönti: "- Kohta".`,
  'field-inside': ({ field, holder, write }: { field: string; holder: string; write: string }) =>
    `Kenttä "${field}" kuuluu kentän "${holder}" sisään. Kirjoita ${write}.`,
  'list-marks-tight': () =>
    'Yhdysmerkin jälkeen puuttuu välilyönti, joten tästä ei tule luetteloa. Kirjoita jokaisen kohdan eteen yhdysmerkki ja välilyönti: "- Kohta".',
  'name-elsewhere': ({ words, key, name }: { words: string; key: string; name: string }) =>
    `Nimi kirjoitetaan kenttään "${words}". Kirjoita tähän "key: ${key}" ja kentän "${words}" alle "${key}: { name: ${name} }".`,
  'flow-comma': ({ value, write }: { value: string; write: string }) =>
    `Aaltosulkeissa pilkku aloittaa uuden kentän, joten tekstistä "${value}" luettaisiin vain alku. Kirjoita pilkullinen teksti lainausmerkkeihin: ${write}.`,
  'flow-number': ({ value, read, write }: { value: string; read: string; write: string }) =>
    `Aaltosulkeissa pilkku aloittaa uuden kentän, joten luvusta "${value}" luettaisiin vain ${read}. Kirjoita ${write}.`,
  'flow-braces': ({ value, write }: { value: string; write: string }) =>
    `Luettelo kirjoitetaan hakasulkeisiin, ei aaltosulkeisiin, mutta tässä on ${value}. Kirjoita ${write}.`,
  'flow-gap': ({ field, mark }: { field: string; mark: string | undefined }) =>
    `Sulkeissa kohdat erotetaan toisistaan pilkulla, ja tästä se puuttuu. Kirjoita pilkku ${mark === undefined ? '' : `merkin ${mark} tilalle `}ennen sanaa "${field}".`,
  'bracket-odd': ({ value, write }: { value: string; write: string }) =>
    `Arvon ${value} sulkeet eivät täsmää. Kirjoita ${write}.`,
  'list-comma': ({ value, write }: { value: string; write: string }) =>
    `Hakasulkeissa pilkku aloittaa uuden kohdan, joten virke "${value}" menisi osiin. Kirjoita virke lainausmerkkeihin: ${write}.`,
  'list-dash': ({ write }: { write: string }) =>
    `Hakasulkeissa kohtien eteen ei tule yhdysmerkkiä. Kirjoita ${write}.`,
  'list-beside': ({ item }: { item: string }) =>
    `Luettelon ensimmäinen kohta on kentän nimen vieressä. Siirrä "${item}" omalle rivilleen kentän alle, samaan sarakkeeseen muiden kohtien kanssa.`,
  'list-of-groups': ({ field }: { field: string }) =>
    `Kentän "${field}" alle kuuluu luettelo. Kirjoita sen ensimmäisen rivin alkuun yhdysmerkki ja välilyönti ("- ") ja muiden rivien alkuun kaksi välilyöntiä lisää.`,
  'reference-joined': ({ value, write }: { value: string; write: string }) =>
    `"${value}" on luettelossa yhtenä kohtana. Kirjoita kohdat pilkuin erotettuina ja ilman lainausmerkkejä: ${write}.`,
  'date-span': ({ value, start, end }: { value: string; start: string; end: string }) =>
    `Tähän tulee yksi päivä, mutta "${value}" on kaksi. Kirjoita alku kenttään "start" (${start}) ja loppu kenttään "end" (${end}).`,
  'date-time': ({
    value,
    write,
    time,
    holder,
  }: {
    value: string;
    write: string;
    time: string;
    holder: 'startTime' | 'endTime';
  }) =>
    `Tähän tulee pelkkä päivä, mutta "${value}" kertoo myös kellonajan. Kirjoita ${write} ja uudelle riville ${holder}: "${time}".`,
  'time-span': ({ value, start, end }: { value: string; start: string; end: string }) =>
    `Tähän tulee yksi kellonaika, mutta "${value}" on kaksi. Kirjoita alku kenttään "startTime" ("${start}") ja loppu kenttään "endTime" ("${end}").`,
  'date-far': ({ value, write }: { value: string; write?: string | undefined }) =>
    `Vuosi on kaukana: ${value}. ${write === undefined ? 'Tarkista vuosi.' : `Tarkoititko ${write}?`}`,
  'checked-ahead': ({ value, write }: { value: string; write: string }) =>
    `Käännöstä ei ole voitu tarkistaa vielä ${value}. Kirjoita päivä, jona se tarkistettiin, enintään ${write}.`,
  'funding-short': ({ missing }: { missing: number }) =>
    `Rahoituksen osista puuttuu ${new Intl.NumberFormat('fi').format(missing)} euroa kokonaiskustannuksiin nähden. Tarkista summat tai lisää puuttuva osuus.`,
  'phase-outside': ({ value, limit }: { value: string; limit: string }) =>
    `Vaiheen päivä ${value} on hankkeen ajan ulkopuolella (${limit}). Tarkista kumpikin.`,
  'contact-until': () =>
    'Yhteystieto jää sivulle, vaikka henkilö vaihtuu. Kirjoita sille "validTo" ja päivä tai vuosi, johon asti se pätee.',
  'workshop-time': () =>
    'Tulevalla työpajalla ei ole kellonaikaa. Lisää kenttä "startTime", esimerkiksi "09:00".',
  'workshop-place': () =>
    'Tulevalla työpajalla ei ole paikkaa. Lisää kenttä "place", esimerkiksi { municipality: Kemi } tai { remote: true }.',
  'workshop-long': ({ days }: { days: number }) =>
    `Tilaisuus kestäisi ${days} päivää. Tarkista kentän "end" vuosi ja kuukausi.`,
  'title-twice': ({ other }: { other: string }) =>
    `Samalla otsikolla ja päivällä on jo toinen: ${other}. Poista toinen tai tarkenna otsikkoa.`,
  'name-twice': ({ name, other }: { name: string; other: string }) =>
    `Nimi "${name}" on jo tiedostossa ${other}. Viittaa siihen ja poista tämä tiedosto, tai tarkenna nimeä.`,

  'identity-code': () =>
    'Tässä on henkilötunnus. Poista se heti ja kerro siitä ylläpidolle, jotta se poistetaan myös historiasta.',
  'email-private': ({ address }: { address: string }) =>
    `"${address}" on yksityinen sähköpostiosoite. Kirjoita työpaikan tai organisaation osoite.`,
  'email-misspelt': ({ address, write }: { address: string; write: string }) =>
    `Sähköpostiosoitteessa "${address}" on luultavasti kirjoitusvirhe. Tarkoititko "${write}"?`,
  'host-incomplete': ({ address }: { address: string }) =>
    `Osoite ${address} ei ole kokonainen: palvelimen nimestä puuttuu loppu, esimerkiksi .fi. Kirjoita koko osoite, esimerkiksi https://www.example.fi/sivu.`,
  'link-staff-only': ({ host }: { host: string }) =>
    `Osoite (${host}) avautuu vain organisaation omille. Tallenna tiedosto tekstin viereen tai kirjoita julkisen sivun osoite.`,
  'link-wrapped': ({ write }: { write: string }) =>
    `Osoite kulkee sähköpostiohjelman tai hakupalvelun kautta. Kirjoita kohteen oma osoite: ${write}.`,
  'link-tracking': ({ write }: { write: string }) =>
    `Osoitteessa on tunniste, jolla lukijaa seurataan. Kirjoita ${write}.`,
  'link-source-file': ({ write }: { write: string }) =>
    `Linkki vie tekstin lähdetiedostoon eikä sivulle. Kirjoita ${write}.`,
  'link-swapped': ({ write }: { write: string }) =>
    `Linkin teksti ja osoite ovat väärissä sulkeissa. Kirjoita ${write}.`,

  'translation-empty': ({ words, file }: Halves) =>
    `Käännöksessä ei ole leipätekstiä, mutta tiedostossa ${file} sitä on ${words} sanaa. Käännä teksti, tai poista tämä tiedosto, jolloin sivu kertoo itse, että käännös puuttuu.`,
  'translation-short': ({ words, own, file }: Halves) =>
    `Käännös on kesken: siinä on ${own} sanaa, mutta tiedostossa ${file} niitä on ${words}. Käännä loputkin.`,
  'title-untranslated': () => 'Otsikko on sama kuin alkukielisessä tiedostossa. Käännä se.',
  'number-differs': ({ number, file }: { number: string; file: string }) =>
    `Lukua ${number} ei ole toisessa kielessä (${file}). Tarkista, kumpi on oikein.`,
  'clock-impossible': ({ value }: { value: string }) => `Kellonaikaa ${value} ei ole. Tarkista se.`,
  'weekday-wrong': ({ date, weekday, written }: { date: string; weekday: string; written: string }) =>
    `Päivä ${date} on ${weekday}, mutta tekstissä on "${written}". Tarkista päivä ja viikonpäivä.`,
};

export type WritingWords = typeof writingFi;

interface Halves {
  words: number;
  own: number;
  file: string;
}
