import { decimalComma } from '../numbers.ts';
import type { WritingWords } from './writing-fi.ts';

/** Problems of what is published unmeant, in the Swedish of Finland. */
export const writingSv: WritingWords = {
  'publisher-unnamed': ({ field }) =>
    `Fältet "${field}" nämner ingen. Skriv namnet på den organisation som ger ut webbplatsen. På försök skriv "demonstration: true".`,
  'supervised-unnamed': ({ field }) =>
    `Fältet "${field}" nämner ingen. Skriv namnet på den organisation som ansvarar för webbplatsens tillgänglighet, vanligen utgivaren.`,
  'contact-none': () =>
    'Fältet "contact" har ingen adress. Skriv en e-postadress (email) eller adressen till ett webbformulär (form).',
  'contact-example': ({ value }) =>
    `"${value}" är ett exempel som man inte kan skriva till. Skriv utgivarens egen adress.`,
  'contrast-low': ({ value, ground, ratio, least }) =>
    `Färgen ${value} har kontrasten ${decimalComma(ratio)} mot färgen ${ground}. Välj en färg med minst kontrasten ${decimalComma(least)}.`,
  'mark-nbsp': ({ mark }) =>
    `Efter tecknet ${mark} finns ett hårt mellanslag, så det här blir varken en rubrik eller en lista. Ta bort det och skriv ett vanligt mellanslag.`,
  'mark-loose': ({ mark }) =>
    `Tecknet ${mark} blir kvar på sidan. Skriv fet stil **så här**: tecknen fast i orden och ett mellanrum utanför. Om tecknet hör till texten, skriv ett omvänt snedstreck \\ framför.`,
  'mark-unknown': ({ mark }) =>
    `Märkningen ${mark} används inte, så den syns på sidan som den är. ${/^~/.test(mark) ? 'Skriv texten utan vågstreck.' : 'Ta bort den. En anmärkning skrivs som ett citat vars första rad är > [!NOTE].'}`,
  'link-open': () =>
    'Länken är inte färdig, så hakparenteserna syns på sidan. Skriv hela länken: [text](adress).',
  'link-reference-missing': ({ name }) =>
    `Länkens adress [${name}] finns inte i texten. Skriv adressen i länken: [text](https://…).`,
  'emphasis-number': () =>
    'Asteriskerna mellan siffrorna försvinner och talet blir kursivt. Skriv ett multiplikationstecken × eller ett omvänt snedstreck framför asterisken: \\*.',
  'list-date': ({ write }) =>
    `Siffran och punkten i början gör raden till en numrerad lista. Skriv ${write}.`,
  'list-number': ({ written, shown }) =>
    `Punkten ${written}. i listan visas på sidan med numret ${shown}. Skriv ${shown}. eller, om numret ska vara ${written}, börja en ny lista där genom att skriva ${written}).`,
  'list-indent': () =>
    'Underpunkten är för lite indragen, så den numrerade listan bryts. Dra in underpunkten med tre mellanslag.',
  'table-large': ({ columns, rows }) =>
    `Tabellen har ${columns} kolumner och ${rows} rader: den är för stor för en sida. Lägg till den som bilaga (.csv eller .xlsx) och berätta det viktigaste i texten.`,
  'table-cells': ({ count, columns }) =>
    `Raden har ${count} celler, men tabellen har bara ${columns} kolumner, så resten faller bort. Ta bort den överflödiga cellen eller lägg till en kolumn i rubrikraden. Ett lodstreck i texten skrivs \\|.`,
  'table-pasted': () =>
    'Kolumner som skiljs åt med tabbar, semikolon eller mellanrum blir ingen tabell. Skriv varje rad så här: | a | b |, och | --- | --- | under rubrikraden.',
  'table-row-missing': ({ write }) =>
    `Lodstrecken blir ingen tabell, eftersom raden med streck saknas under rubrikraden. Lägg till raden ${write}.`,
  'lines-joined': () =>
    'En radbrytning börjar inget nytt stycke: de här raderna syns efter varandra som ett enda stycke. Lämna en tom rad mellan styckena.',
  'text-indented': () =>
    'Indraget gör det här till en grå kodruta. Ta bort mellanslagen eller tabben i början av raden.',
  'quote-number': () =>
    'Tecknet > i början gör raden till ett citat. Om du menar "över", skriv det som ett ord.',
  'fields-in-text': ({ field }) =>
    `Raden "${field}:" står under fälten, så den syns som text. Flytta upp den, ovanför den andra raden ---.`,
  'field-mark': ({ mark, write }) =>
    `Texten i ett fält kan inte formateras: ${mark} skulle synas på sidan. Skriv "${write}".`,
  'text-unfinished': ({ text }) =>
    `I texten finns ett ofärdigt ställe: ${text}. Skriv det färdigt eller ta bort det.`,
  'text-capitals': () =>
    'Texten är skriven med versaler, vilket är tungt att läsa och lyssna till. Skriv den med små bokstäver.',
  'text-garbled': ({ text, write }) =>
    `Bokstäverna har gått sönder: "${text}". Skriv ${write === undefined ? 'ordet på nytt med tangentbordet' : `"${write}"`}.`,

  'yaml-nbsp': () =>
    'I radens indrag finns ett hårt mellanslag, som inte syns. Ta bort alla mellanslag i början av raden och dra in den med mellanslagstangenten.',
  'yaml-no-colon': ({ write }) => `Efter fältets namn ska det stå kolon och mellanslag. Skriv ${write}.`,
  'list-mark': ({ sign }) =>
    `Tecknet ${sign} inleder inte en punkt i ett fält. Skriv bindestreck och mellanslag framför varje punkt: "- Punkt".`,
  'field-inside': ({ field, holder, write }) =>
    `Fältet "${field}" hör till fältet "${holder}". Skriv ${write}.`,
  'list-marks-tight': () =>
    'Efter bindestrecket saknas ett mellanslag, så det här blir ingen lista. Skriv ett bindestreck och ett mellanslag före varje punkt: "- Punkt".',
  'name-elsewhere': ({ words, key, name }) =>
    `Namnet skrivs i fältet "${words}". Skriv "key: ${key}" här och "${key}: { name: ${name} }" under fältet "${words}".`,
  'flow-comma': ({ value, write }) =>
    `Mellan klamrar börjar ett kommatecken ett nytt fält, så av texten "${value}" skulle bara början läsas. Skriv en text med kommatecken inom citattecken: ${write}.`,
  'flow-number': ({ value, read, write }) =>
    `Mellan klamrar börjar ett kommatecken ett nytt fält, så av talet "${value}" skulle bara ${read} läsas. Skriv ${write}.`,
  'flow-braces': ({ value, write }) =>
    `En lista skrivs inom hakparenteser, inte klamrar, men här står ${value}. Skriv ${write}.`,
  'flow-gap': ({ field, mark }) =>
    `Inom parenteser skiljs punkterna åt med kommatecken, och här saknas det. Skriv ett kommatecken ${mark === undefined ? '' : `i stället för ${mark} `}före ordet "${field}".`,
  'bracket-odd': ({ value, write }) => `Parenteserna i värdet ${value} stämmer inte. Skriv ${write}.`,
  'list-comma': ({ value, write }) =>
    `Inom hakparenteser börjar ett kommatecken en ny punkt, så meningen "${value}" skulle delas. Skriv meningen inom citattecken: ${write}.`,
  'list-dash': ({ write }) => `Inom hakparenteser skrivs inget bindestreck före punkterna. Skriv ${write}.`,
  'list-beside': ({ item }) =>
    `Listans första punkt står bredvid fältets namn. Flytta "${item}" till en egen rad under fältet, i samma kolumn som de andra punkterna.`,
  'list-of-groups': ({ field }) =>
    `Under fältet "${field}" ska det finnas en lista. Skriv bindestreck och mellanslag ("- ") i början av den första raden och två mellanslag till i början av de andra raderna.`,
  'reference-joined': ({ value, write }) =>
    `"${value}" står som en enda punkt i listan. Skriv punkterna med kommatecken emellan och utan citattecken: ${write}.`,
  'date-span': ({ value, start, end }) =>
    `Här ska stå en dag, men "${value}" är två. Skriv början i fältet "start" (${start}) och slutet i fältet "end" (${end}).`,
  'date-time': ({ value, write, time, holder }) =>
    `Här ska bara dagen stå, men "${value}" anger också klockslaget. Skriv ${write} och på en ny rad ${holder}: "${time}".`,
  'time-span': ({ value, start, end }) =>
    `Här ska stå ett klockslag, men "${value}" är två. Skriv början i fältet "startTime" ("${start}") och slutet i fältet "endTime" ("${end}").`,
  'date-far': ({ value, write }) =>
    `Året är långt borta: ${value}. ${write === undefined ? 'Kontrollera året.' : `Menade du ${write}?`}`,
  'checked-ahead': ({ value, write }) =>
    `Översättningen kan inte ha kontrollerats ${value}. Skriv den dag då den kontrollerades, senast ${write}.`,
  'funding-short': ({ missing }) =>
    `Finansieringens delar är ${new Intl.NumberFormat('sv-FI').format(missing)} euro mindre än de totala kostnaderna. Kontrollera summorna eller lägg till den del som saknas.`,
  'phase-outside': ({ value, limit }) =>
    `Skedets datum ${value} ligger utanför projekttiden (${limit}). Kontrollera båda.`,
  'contact-until': () =>
    'Kontaktuppgiften blir kvar på sidan fast personen byts. Skriv "validTo" och den dag eller det år den gäller till.',
  'workshop-time': () =>
    'Den kommande verkstaden har inget klockslag. Lägg till fältet "startTime", till exempel "09:00".',
  'workshop-place': () =>
    'Den kommande verkstaden har ingen plats. Lägg till fältet "place", till exempel { municipality: Kemi } eller { remote: true }.',
  'workshop-long': ({ days }) =>
    `Tillställningen skulle pågå i ${days} dagar. Kontrollera året och månaden i fältet "end".`,
  'title-twice': ({ other }) =>
    `Det finns redan en annan med samma rubrik och dag: ${other}. Ta bort den ena eller precisera rubriken.`,
  'name-twice': ({ name, other }) =>
    `Namnet "${name}" finns redan i filen ${other}. Hänvisa till den och ta bort den här filen, eller precisera namnet.`,

  'identity-code': () =>
    'Här finns en personbeteckning. Ta genast bort den och berätta om den för dem som sköter webbplatsen, så att den också tas bort ur historiken.',
  'email-private': ({ address }) =>
    `"${address}" är en privat e-postadress. Skriv arbetsplatsens eller organisationens adress.`,
  'email-misspelt': ({ address, write }) =>
    `E-postadressen "${address}" är troligen felskriven. Menade du "${write}"?`,
  'host-incomplete': ({ address }) =>
    `Adressen ${address} är inte hel: slutet av serverns namn saknas, till exempel .fi. Skriv hela adressen, till exempel https://www.example.fi/sida.`,
  'link-staff-only': ({ host }) =>
    `Adressen (${host}) öppnas bara för organisationens egna. Spara filen bredvid texten eller skriv adressen till en offentlig sida.`,
  'link-wrapped': ({ write }) =>
    `Adressen går via ett e-postprogram eller en söktjänst. Skriv målets egen adress: ${write}.`,
  'link-tracking': ({ write }) => `Adressen innehåller en kod som läsaren kan följas med. Skriv ${write}.`,
  'link-source-file': ({ write }) => `Länken leder till textens källfil och inte till sidan. Skriv ${write}.`,
  'link-swapped': ({ write }) => `Länkens text och adress står i fel parenteser. Skriv ${write}.`,

  'translation-empty': ({ words, file }) =>
    `Översättningen saknar brödtext, men i filen ${file} finns ${words} ord. Översätt texten, eller ta bort den här filen, så berättar sidan själv att översättningen saknas.`,
  'translation-short': ({ words, own, file }) =>
    `Översättningen är inte färdig: den har ${own} ord, men filen ${file} har ${words}. Översätt också resten.`,
  'title-untranslated': () => 'Rubriken är densamma som i originalfilen. Översätt den.',
  'number-differs': ({ number, file }) =>
    `Talet ${number} finns inte på det andra språket (${file}). Kontrollera vilket som är rätt.`,
  'clock-impossible': ({ value }) => `Klockslaget ${value} finns inte. Kontrollera det.`,
  'weekday-wrong': ({ date, weekday, written }) =>
    `Dagen ${date} är en ${weekday}, men i texten står "${written}". Kontrollera dagen och veckodagen.`,
};
