import { formatNumber } from '#i18n/numbers.ts';
import type { FactsWords, ReferenceKind } from './facts-fi.ts';

/** Problems between files and fields, in the Swedish of Finland. */
export const factsSv: FactsWords = {
  'reference-unknown': ({ target, value, closest, known, file }) =>
    `${referenceNames[target]} "${value}" finns inte. ${closest === undefined ? unknownAdvice(target, known, file) : `Menade du "${closest}"?`}`,
  'municipality-ambiguous': ({ value, choices }) =>
    `Det finns flera kommuner som heter "${value}". Skriv koden i stället för namnet: ${choices}.`,
  'file-missing': ({ file, closest }) =>
    `Filen "${file}" finns inte bredvid den här texten. ${closest === undefined ? 'Lägg till filen i samma mapp eller ta bort hänvisningen.' : `Menade du "${closest}"?`}`,
  'sign-not-drawn': ({ sign }) =>
    `Tecknet "${sign}" finns inte i delningsbildens typsnitt och faller bort ur rubriken när sidan delas. Skriv det med ord eller ta bort det.`,
  'file-elsewhere': ({ file, write }) =>
    write === undefined
      ? `"${file}" leder till en annan mapp. Flytta filen bredvid den här texten och skriv bara filens namn.`
      : `"${file}" är en sökväg, men filen ligger bredvid den här texten. Skriv bara namnet: ${write}.`,
  'original-missing': ({ language }) =>
    `Det här är en översättning ${fromLanguage[language]}, men filen index.${language}.md finns inte. Lägg till den. Om den här texten är originalet, ta bort fältet "translationOf" och lägg till uppgifterna som saknas.`,
  'originals-two': ({ other, write }) =>
    `Både den här filen och ${other} är original. Om det här är en översättning, lägg till raden "${write}" och behåll bara texterna.`,
  'translations-two': ({ other }) =>
    `Både den här filen och ${other} är märkta som översättningar. Ta bort "translationOf" från originalet och lägg till uppgifterna som saknas.`,
  'translation-of-itself': ({ language, write }) =>
    `En fil på ${languageNames[language]} kan inte vara en översättning ${fromLanguage[language]}. Skriv "translationOf: ${write}".`,
  'words-missing': ({ key, list, words }) =>
    `"${key}" (${list}) har inget namn på det här språket. Lägg till "${key}" i fältet "${words}" och "name" under det.`,
  'words-without-fact': ({ key, list, words, closest }) =>
    `Fältet "${words}" har "${key}", som inte finns i fältet "${list}". ${closest === undefined ? 'Ta bort det eller rätta nyckeln.' : `Menade du "${closest}"?`}`,
  'key-twice': ({ key }) => `Nyckeln "${key}" används redan i samma lista. Välj en annan nyckel.`,
  'item-twice': ({ value }) => `"${value}" finns två gånger i listan. Ta bort den ena.`,
  'applied-only': () =>
    'Fältet funding.applied är den sökta summan när understödet redan har beviljats. Har det beviljats, skriv grantStage: granted. Har det bara sökts, skriv summan i fältet grant och ta bort applied.',
  'funding-excess': ({ excess, total }) =>
    `Andelarna överskrider de totala kostnaderna (${formatNumber(total, 'sv')} €) med ${formatNumber(excess, 'sv')} euro. Kontrollera summorna.`,
  'percent-sum': ({ percent }) =>
    `Understödet och egenfinansieringen är sammanlagt ${formatNumber(percent, 'sv')} %, mer än alla kostnader. Kontrollera talen.`,
  'percent-large': ({ percent }) =>
    `${formatNumber(percent, 'sv')} % är mer än allt. Kontrollera om det saknas ett decimalkomma. Om talet är rätt, låt det stå.`,
  'picture-text-missing': ({ picture }) =>
    `Bilden "${picture}" saknar beskrivning på det här språket. Berätta i fältet "pictureText" vad bilden visar.`,
  'picture-text-alone': () =>
    'Bilden har en beskrivning, men nyheten har ingen bild. Lägg till fältet "picture" i originalfilen eller ta bort beskrivningen.',
  'updated-before': ({ start, end }) =>
    `Ändringsdagen ${end} är före publiceringsdagen ${start}. Kontrollera båda.`,
  'time-order': ({ start, end }) =>
    `Tillställningen slutar kl. ${end}, innan den börjar kl. ${start}. Kontrollera klockslagen.`,
  'time-alone': () => 'Tillställningen har en sluttid men ingen starttid. Lägg till fältet "startTime".',
  'series-number-taken': ({ number, other }) =>
    `Numret ${number} används redan av ${other}. Ge varje tillställning i serien ett eget nummer.`,
  'series-gap': ({ series, missing }) =>
    `I serien "${series}" saknas nummer ${missing}. Numrera tillställningarna från ett och uppåt utan luckor.`,
  'series-order': ({ number, other }) =>
    `Tillställning nummer ${number} är före den föregående (${other}). Kontrollera datumen och numren.`,
  'parent-cycle': ({ chain }) =>
    `Projektet skulle vara en del av sig självt: ${chain}. Ta bort "parent" från ett av projekten.`,
  'code-unknown': ({ code, closest }) =>
    closest === undefined
      ? `Områdeskoden "${code}" finns inte.`
      : `Områdeskoden "${code}" finns inte. Menade du "${closest}"?`,
  'code-taken': ({ code, other }) => `Områdeskoden ${code} används redan: ${other}. Kontrollera koden.`,
  'address-taken': ({ address, other }) =>
    `Adressen ${address} används redan: ${other}. Välj ett annat "urlName".`,
  'address-of-section': ({ address }) =>
    `Adressen ${address} är reserverad för en avdelning på webbplatsen. Välj ett annat "urlName".`,
  'site-address-wrong': ({ value, write }) =>
    `"${value}" är ingen adress på den här webbplatsen. Skriv ${write ?? 'den som i webbläsarens adressfält, till exempel /sv/nyheter/enkat/'}.`,
  'gone-alive': ({ address, other }) =>
    `Adressen ${address} sägs vara borttagen, men där finns en sida (${other}). Ta bort adressen härifrån.`,
  'gone-twice': ({ address, other }) =>
    `Adressen ${address} sägs vara borttagen också i filen ${other}. Behåll den bara i den ena.`,
  'address-lost': ({ addresses, write }) =>
    `En offentlig adress försvinner: ${addresses}. Skriv raden ${write} i den här filen, så leder den gamla adressen till den nya. Kommandot npm run check -- --fix gör det.`,
  'address-removed': ({ addresses, file, alias, write }) =>
    `En offentlig adress försvinner: ${addresses}. Om saken nu finns på en annan sida av samma slag, skriv raden aliases: [${alias}] på den. Om sidan tas bort med avsikt, gör filen ${file} med raderna name: { fi: …, sv: … } och ${write}.`,
  'alias-taken': ({ address, other }) =>
    `Den gamla adressen ${address} används redan: ${other}. Ta bort den från fältet "aliases".`,
  'alias-of-itself': ({ address }) =>
    `Adressen ${address} är sidans nuvarande adress. Ta bort den från fältet "aliases".`,

  'folder-name': ({ name, write }) =>
    `I mappens namn "${name}" får det bara finnas små bokstäver a–z, siffror och bindestreck. Ge mappen namnet ${write}.`,
  'no-language-file': ({ folder }) =>
    `I mappen ${folder} finns ingen text. Lägg till filen index.fi.md eller index.sv.md eller ta bort mappen.`,
  'language-unknown': ({ name }) =>
    `Filen ${name} kommer inte med på webbplatsen. Ge den namnet index.fi.md (finska) eller index.sv.md (svenska).`,
  'text-twice': ({ other }) =>
    `Filen kommer inte med på webbplatsen: på dess plats finns redan ${other}. Flytta dit det som saknas och ta bort den här.`,
  'format-twin': ({ other }) => `Samma text har två filer, den här och ${other}. Ta bort den ena.`,
  'file-misplaced': ({ write }) =>
    `Filen kommer inte med på webbplatsen, eftersom den ligger på fel ställe. Flytta den hit: ${write}.`,
  'names-in-one-file': ({ folder }) =>
    `Varje namn har en egen fil, till exempel ${folder}/nyckel.yaml. Dela upp den här filen med kommandot npm run migrate.`,
  'file-unknown': ({ name, closest }) =>
    `Filen "${name}" har ingen plats på webbplatsen. ${closest === undefined ? 'Ta bort den eller flytta den bredvid en text.' : `Menade du "${closest}"?`}`,
  'folder-not-file': ({ name }) =>
    `"${name}" är en mapp, fast den heter som en fil. Flytta bort filerna och ta bort mappen, eller ge den ett namn utan punkt.`,
  'section-unknown': ({ folder, known }) =>
    `Mappen "${folder}" finns inte på webbplatsen. Flytta textens mapp till någon av de här: ${known}.`,
  'file-name-signs': ({ name, write }) =>
    `Filnamnet "${name}" innehåller tecken som inte kan finnas i en webbadress eller på alla datorer. Ge filen namnet ${write} och rätta hänvisningarna.`,
  'file-name-long': ({ limit }) => `Filnamnet är för långt. Förkorta det till högst ${limit} tecken.`,
  'name-encoding': ({ name }) =>
    `Namnet "${name}" har inte teckenkodningen UTF-8. Ge filen eller mappen ett nytt namn med bokstäverna a–z.`,
  'first-id-taken': ({ id, other }) =>
    `Identifieraren ${id} hör redan till ${other}: flöden och kalendrar skulle ta dem för samma sak. Ta bort fältet "firstId" eller ge mappen ${other} ett annat namn.`,
  'search-word': ({ value, write }) =>
    `"${value}" är inget ord som sökningen kan hitta. ${write === undefined ? 'Ta bort det' : `Skriv ${write}`}.`,
  'search-list': ({ write }) => `Sökningen kan inte läsa listan härifrån. Skriv den så här: ${write}`,
  'name-clash': ({ other }) =>
    `Namnet skiljer sig från ${other} bara genom stora och små bokstäver eller teckenform, och alla datorer ser inte skillnaden. Välj ett annat namn.`,
  'name-split-letter': ({ name }) =>
    `En bokstav i namnet "${name}" har sparats som två tecken. Ge filen ett nytt namn med bokstäverna a–z.`,
  symlink: () => 'Det här är en länk till ett annat ställe, inte en fil. Kopiera filen hit.',
};

function unknownAdvice(target: ReferenceKind, known: string, file: string | undefined): string {
  return target === 'municipalities'
    ? 'Kontrollera namnet.'
    : `Välj en som finns${known === '' ? '' : ` (till exempel ${known})`}${file === undefined ? '' : `, lägg till filen ${file}`} eller ta bort hänvisningen.`;
}

const languageNames = { fi: 'finska', sv: 'svenska', en: 'engelska' };
const fromLanguage = { fi: 'från finska', sv: 'från svenska', en: 'från engelska' };

const referenceNames = {
  projects: 'Projektet',
  regions: 'Området',
  workshops: 'Tillställningen',
  organisations: 'Organisationen',
  topics: 'Temat',
  phenomena: 'Fenomenet',
  programmes: 'Programmet',
  series: 'Serien',
  sources: 'Källan',
  figures: 'Diagrammet',
  municipalities: 'Kommunen',
  authorities: 'Anordnaren',
};
