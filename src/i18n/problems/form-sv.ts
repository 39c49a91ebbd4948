import { decimalComma } from '../numbers.ts';
import type { FormWords } from './form-fi.ts';

/** Problems of the form of a file, in the Swedish of Finland. */
export const formSv: FormWords = {
  'content-missing': ({ folder }) =>
    `Mappen ${folder} kan inte läsas. Kontrollera att den finns (CONTENT_DIR).`,
  'site-missing': () =>
    'Filen site.yaml saknas, så webbplatsen har inget namn, inga språk och ingen utgivare. Hämta tillbaka filen ur kodförrådet eller börja en ny webbplats med kommandot npm run init.',
  'file-unreadable': () => 'Filen kan inte öppnas. Kontrollera att den får läsas.',
  'not-utf8': () =>
    'Filens teckenkodning är inte UTF-8, så bokstäverna å, ä och ö går sönder. Spara filen på nytt och välj teckenkodningen UTF-8.',
  'text-too-large': ({ megabytes, limit }) =>
    `Filen är ${decimalComma(megabytes)} MB stor, men en textfil får vara högst ${decimalComma(limit)} MB. Lägg bilder och bilagor som egna filer bredvid texten.`,
  'line-too-long': ({ limit }) =>
    `Raden har fler än ${decimalComma(limit)} tecken. Dela texten i stycken med en tom rad emellan. Om en bild klistrades in här, spara den som en fil bredvid texten.`,
  'more-alike': ({ count }) =>
    `Från och med här finns ännu ${decimalComma(count)} likadana i den här filen. Rätta de föregående först och kör kontrollen på nytt.`,
  'empty-file': () => 'Filen är tom. Skriv in uppgifterna och texten eller ta bort filen.',
  'split-letter': ({ letter }) =>
    `Bokstaven "${letter}" har sparats som två tecken, och då hittar sökningen inte ordet. Ta bort ordet och skriv det på nytt med tangentbordet.`,
  'conflict-left': () =>
    'Här finns ett märke kvar efter en konflikt mellan två ändringar. Behåll rätt text och ta bort raderna med <<<<<<<, ======= eller >>>>>>>.',
  'control-character': ({ code }) => `Texten innehåller ett osynligt styrtecken (${code}). Ta bort det.`,
  'front-matter-missing': () =>
    'Fälten i början av filen saknas. Skriv --- på den första raden, fälten under den (till exempel title och summary) och efter fälten en ny rad med ---.',
  'front-matter-late': () =>
    'Raden --- ska vara den första i filen. Ta bort allt som står ovanför den, också tomma rader.',
  'front-matter-open': () =>
    'Efter fälten saknas en rad med bara ---. Lägg till den under det sista fältet, före texten.',
  'not-fields': () => 'Här ska det finnas fält, till exempel "title: Rubrik", vart och ett på sin egen rad.',
  'yaml-duplicate': ({ field }) => `Fältet "${field}" finns här två gånger. Behåll bara det ena.`,
  'yaml-tab': () => 'Raden är indragen med tabulator. Dra in den med mellanslag.',
  'yaml-quote': ({ quote }) =>
    `Citattecknet ${quote} saknar sitt par. Lägg till ett ${quote} i slutet av värdet.`,
  'yaml-inner-quote': () =>
    'Värdet fortsätter efter citattecknet. Om texten innehåller citattecken, skriv dem böjda (”) eller lämna bort citattecknen runt värdet.',
  'yaml-colon': () =>
    'Värdet innehåller kolon och mellanslag och läses därför som ett nytt fält. Skriv hela värdet inom citattecken: "Rubrik: underrubrik".',
  'yaml-space': ({ write }) =>
    write === undefined
      ? 'Det här går inte att läsa som ett fält. Skriv fältets namn, kolon, mellanslag och värdet, till exempel "title: Rubrik". Om raden fortsätter den föregående, skriv två mellanslag i början av den.'
      : `Efter kolonet saknas ett vanligt mellanslag. Skriv om raden: "${write}".`,
  'yaml-start': ({ character, write }) =>
    `Ett värde kan inte börja med tecknet ${character}. ${write === undefined ? 'Skriv hela värdet inom citattecken.' : `Skriv ${write}.`}`,
  'yaml-indent': () =>
    'Radens indrag stämmer inte. Dra in den lika långt som de andra raderna i samma lista.',
  'yaml-indented': () => 'Ett nytt fält börjar i början av raden. Ta bort mellanslagen i början av raden.',
  'list-uneven': () =>
    'Punkterna i listan står inte i samma kolumn. Skriv lika många mellanslag framför varje punkt.',
  'yaml-bracket': ({ bracket }) => `Här saknas ${bracket}. Lägg till tecknet i slutet av värdet.`,
  'yaml-escape': () =>
    'Ett omvänt snedstreck \\ fungerar inte inom citattecken. Ta bort det eller skriv värdet utan citattecken.',
  'yaml-alias': () =>
    'I fälten får man inte hänvisa till ett annat ställe med tecknen & och *. Skriv ut värdet. Om tecknet hör till texten, skriv värdet inom citattecken.',
  'yaml-name': ({ name }) =>
    `Namnet "${name}" går inte att använda. Skriv ett annat namn eller ta bort raden.`,
  'yaml-tag': () =>
    'Ett värde kan inte börja med utropstecken. Om utropstecknet hör till texten, skriv värdet inom citattecken.',
  'yaml-syntax': () =>
    'Fälten går inte att läsa härifrån framåt. Kontrollera radens kolon, citattecken, parenteser och indrag.',
  'value-cut': ({ value }) =>
    `Tecknet # bryter av värdet: på sidan visas bara "${value}". Om # hör till texten, skriv hela värdet inom citattecken.`,
  'value-comment': ({ write }) =>
    `Tecknet # gör värdet till en anmärkning, som inte visas. Skriv hela värdet inom citattecken: ${write}.`,
  'curly-quotes': () =>
    'Värdet står inom böjda citattecken, och de skulle synas på sidan. Ta bort dem eller skriv raka citattecken " i stället.',

  'field-missing': ({ field }) => `Det obligatoriska fältet "${field}" saknas. Lägg till det.`,
  'field-unknown': ({ field, closest }) =>
    `Fältet "${field}" finns inte. ${closest === undefined ? 'Kontrollera namnet eller ta bort fältet.' : `Menade du "${closest}"?`}`,
  'row-not-indented': ({ field }) =>
    `Den här raden hör under fältet "${field}". Skriv två mellanslag i början av raden.`,
  'fact-in-translation': ({ field, file }) =>
    `Fältet "${field}" skrivs bara i originalfilen, inte i översättningen. Ta bort det härifrån. Om uppgiften ändras, ändra den i filen ${file}.`,
  'translation-field': ({ field }) =>
    `Fältet "${field}" hör bara till en översättning, men den här filen är original. Ta bort fältet eller lägg till "translationOf".`,
  'field-empty': ({ field, required }) =>
    `Fältet "${field}" saknar värde. ${required ? 'Skriv ett värde.' : 'Skriv ett värde eller ta bort raden.'}`,
  'type-text': ({ field, value }) =>
    `Värdet ${value} i fältet "${field}" är inte text. Om det är menat som text, skriv det inom citattecken: "${value}".`,
  'type-text-group': ({ field }) =>
    `Fältet "${field}" ska innehålla en enda text, inte en lista eller en grupp av fält. Om texten innehåller kolon, skriv texten inom citattecken.`,
  'type-number': ({ field, value }) =>
    `Värdet i fältet "${field}" ska vara ett tal, men där står "${value}". Skriv bara siffror, till exempel 120.`,
  'number-as-text': ({ field, value, write }) =>
    `Talet "${value}" i fältet "${field}" är skrivet som text. Skriv ${write} utan mellanslag, enhet och citattecken.`,
  'type-list': ({ field, value }) =>
    `Värdet i fältet "${field}" ska vara en lista. Skriv det inom hakparenteser: [${value}].`,
  'type-group': ({ field, known, write }) =>
    `Under fältet "${field}" ska det finnas egna fält: ${known}. Skriv till exempel ${write}.`,
  'type-keys': ({ field, known }) =>
    `Under fältet "${field}" skrivs en nyckel och under den fälten: ${known}.`,
  'type-boolean': ({ field, value, write }) =>
    `Värdet "${value}" i fältet "${field}" duger inte. Skriv ${write === undefined ? 'true (ja) eller false (nej)' : `${write} utan citattecken`}.`,
  'choice-unknown': ({ field, value, choices, closest }) =>
    `Värdet "${value}" i fältet "${field}" är inte något av dessa: ${choices}. ${closest === undefined ? 'Välj ett av dem.' : `Menade du "${closest}"?`}`,
  'text-too-long': ({ field, length, limit }) =>
    `Texten i fältet "${field}" är för lång: ${length} tecken, högst ${limit}. Korta av den med ${length - limit} tecken.`,
  'text-empty': ({ field }) => `Texten i fältet "${field}" är tom. Skriv en text eller ta bort fältet.`,
  'text-too-short': ({ field, limit }) =>
    `Texten i fältet "${field}" är för kort. Skriv minst ${limit} tecken.`,
  'list-too-short': ({ field, count, limit }) =>
    `Fältet "${field}" har för få punkter: ${count}. Skriv minst ${limit}.`,
  'list-too-long': ({ field, count, limit }) =>
    `Fältet "${field}" har för många punkter: ${count}. Behåll högst ${limit}.`,
  'number-too-small': ({ field, value, limit }) =>
    `Talet ${value} i fältet "${field}" är för litet. Det minsta möjliga är ${limit}.`,
  'number-too-large': ({ field, value, limit }) =>
    `Talet ${value} i fältet "${field}" är för stort. Det största möjliga är ${limit}.`,
  'number-not-whole': ({ field, value }) =>
    `Talet ${value} i fältet "${field}" ska vara ett heltal. Skriv det utan decimaler.`,
  'amount-wrong': ({ field, value, write }) =>
    `Värdet "${value}" i fältet "${field}" är inte ett antal eller en summa. Skriv ${write ?? 'ett tal utan mellanslag, till exempel 1300000, eller { about: 1300000 } (cirka) eller { over: 1300000 } (över)'}.`,
  'share-wrong': ({ field, value, percent }) =>
    `Värdet "${value}" i fältet "${field}" är inte en andel. Skriv en summa i euro, till exempel 975000, eller procent: { percent: ${percent} }.`,
  'date-wrong': ({ value, write }) =>
    write === undefined
      ? `"${value}" är inte ett datum. Skriv en dag som 2020-01-15, en månad som 2020-01 eller ett år som 2020.`
      : `Datumet "${value}" har fel form. Skriv ${write}.`,
  'day-wrong': ({ value, write }) =>
    write === undefined
      ? `"${value}" är inte en dag. Skriv hela dagen i formen 2020-01-15.`
      : `Dagen "${value}" har fel form. Skriv ${write}.`,
  'date-impossible': ({ value }) => `Datumet ${value} finns inte i kalendern. Kontrollera dagen och månaden.`,
  'end-before-start': ({ start, end }) => `Slutet ${end} är före början ${start}. Kontrollera båda datumen.`,
  'time-wrong': ({ value, write }) =>
    `"${value}" är inte ett klockslag. Skriv inom citattecken ${write === undefined ? 'till exempel "09:00"' : `"${write}"`}.`,
  'name-wrong': ({ field, value, write }) =>
    `I fältet "${field}" får det bara finnas små bokstäver a–z, siffror och bindestreck, men där står "${value}". Skriv ${write}.`,
  'colour-wrong': ({ field, value, write }) =>
    `Värdet "${value}" i fältet "${field}" är ingen färg. Skriv färgen inom citattecken så här: "${write}".`,
  'email-wrong': ({ value }) =>
    `"${value}" är inte en e-postadress. Skriv adressen i formen fornamn.efternamn@kommun.fi.`,
  'address-wrong': ({ value, write }) =>
    write === undefined
      ? `"${value}" är inte en webbadress. Skriv hela adressen, till exempel https://www.kommun.fi/.`
      : `"${value}" är inte en hel webbadress. Skriv ${write}.`,
  'handle-wrong': ({ value }) => `Ett kontonamn börjar med tecknet @. Skriv "@${value}".`,
  'link-empty': () =>
    'Länken har varken adress, kontonamn eller text. Lägg till minst ett av fälten url, handle och label.',
  'message-place': ({ text, most }) =>
    most === 0
      ? `Texten "${text}" kan inte ha värden inom klammer. Ta bort dem.`
      : `Texten "${text}" har ett värde som inte finns. Använd ${most === 1 ? '{1}' : `{1}–{${most}}`}.`,
  'languages-same': () => 'Webbplatsens språk är samma språk. Välj två: fi, sv eller en.',
  'index-now-key': ({ value }) =>
    `Nyckeln "${value}" ska ha 8–128 tecken: små bokstäver a–z, siffror och bindestreck. Skriv den nyckel som IndexNow gav.`,
  'label-differs': ({ value, name }) =>
    `Etiketten "${value}" är något annat än namnet. Skriv ${name} och märk ut med ett lodrätt streck | var det får delas.`,
  'gazetteer-cell': ({ value, write }) => `Cellen "${value}" är fel. Skriv ${write}.`,
  'section-twice': ({ address, section }) =>
    `Adressen ${address} hör redan till avdelningen ${section}. Skriv ett annat ord.`,
  'gazetteer-heading': ({ write }) => `Tabellens rubrikrad är fel. Skriv "${write}".`,
  'gazetteer-cells': ({ columns }) =>
    `Raden har inte alla uppgifter. Skriv dem i den här ordningen: ${columns}.`,
  'tile-twice': ({ row, column }) =>
    `I rutan { row: ${row}, column: ${column} } finns redan ett annat område. Ge området en annan ruta.`,
  'gazetteer-twice': ({ value }) => `Koden ${value} finns redan på en tidigare rad. Kontrollera koden.`,
  'gazetteer-unknown': ({ value, file }) =>
    `Koden "${value}" finns inte. Lägg till den (${file}) eller kontrollera raden.`,
  'authority-nobodys': ({ id, file, write }) =>
    `Ingen kommun har anordnaren "${id}" (${file}). Ge filen anordnarens kod som namn${write === undefined ? '' : `, ${write}.yaml`}.`,
  'branch-wrong': ({ value, write }) =>
    `"${value}" är inget namn på en gren i git som går att ha i en adress. Skriv ${write}.`,
  'joined-alive': ({ value, file }) =>
    `Kommunen ${value} finns ännu i tabellen (${file}), fast den här har förenats med en annan. Ta bort den från det ena stället.`,
  'schema-other': ({ field, sv }) => `Värdet i fältet "${field}" duger inte. ${sv}.`,
};
