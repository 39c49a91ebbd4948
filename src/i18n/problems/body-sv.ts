import { decimalComma } from '../numbers.ts';
import type { BodyWords } from './body-fi.ts';
import { htmlAdvice } from './html-advice.ts';

/** Problems of the text itself, in the Swedish of Finland. */
export const bodySv: BodyWords = {
  'body-unreadable': ({ reason }) => `Texten går inte att läsa vid det här stället. ${mdxReason(reason)}`,
  'body-codes': ({ limit }) =>
    `Texten har fler än ${decimalComma(limit)} tecken skrivna som koder, till exempel &nbsp; eller &#228;. Skriv dem som tecken.`,
  'body-too-deep': () => 'Raden har tiotals list- eller citattecken i varandra. Behåll högst några av dem.',
  'heading-one': () =>
    'Sidans huvudrubrik kommer från fältet "title". Gör det här till en mellanrubrik med två #-tecken: "## Rubrik".',
  'heading-skipped': ({ level, write }) =>
    `Rubriknivåerna hoppar: det här är nivå ${level}, men föregående rubrik är högre upp. Skriv ${write} framför.`,
  'heading-empty': () => 'Rubriken saknar text. Skriv en rubrik eller ta bort #-tecknen.',
  'heading-underlined': () =>
    'Linjen under gör den här raden till en rubrik. Om det är en rubrik, skriv ## framför. Om inte, lämna en tom rad ovanför linjen.',
  'heading-space': () =>
    'Efter #-tecknen saknas ett mellanslag, så det här blir ingen rubrik. Lägg till mellanslaget.',
  'heading-bold': () =>
    'Raden i fet stil ser ut som en rubrik, men en skärmläsare hittar den inte. Skriv den som rubrik: "## Rubrik".',
  'html-raw': ({ tag }) =>
    `Texten innehåller HTML-kod (${tag}), som inte används på webbplatsen. ${htmlAdvice(tag, 'sv')}`,
  'comment-left': () =>
    'Anmärkningen <!-- --> visas inte på sidan, men vem som helst kan läsa den i filen. Ta bort den om den inte behövs.',
  'component-inside': ({ name }) =>
    `Delen <${name}> ska stå på en egen rad. Lämna en tom rad ovanför och nedanför den, och ställ den inte i en lista, ett citat eller en tabell.`,
  'code-in-text': ({ code }) =>
    `Texten innehåller programkod (${code}), som inte används på webbplatsen. Ta bort den.`,
  'component-unknown': ({ name, known }) =>
    `Delen <${name}> finns inte. ${known === '' ? 'Ta bort den.' : `De här kan användas: ${known}.`}`,
  'figure-not-named': ({ name, closest }) =>
    `Diagrammet "${name}" finns inte i fältet "figures". ${closest === undefined ? 'Lägg till det i originalets fält eller rätta namnet: <Figure name="…" />.' : `Menade du "${closest}"?`}`,
  'figure-not-placed': ({ name }) =>
    `Diagrammet "${name}" visas ingenstans, eftersom en .mdx-text själv placerar sina diagram. Skriv var det ska stå: <Figure name="${name}" />.`,
  'definition-lost': ({ write }) =>
    `Den här raden syns inte på sidan: den ger adressen till en länk som inte finns i texten. Om den är text, skriv ett omvänt snedstreck först: ${write}.`,
  'footnote-lost': ({ name }) =>
    `Texten till fotnoten [^${name}] syns inte: inget hänvisar till den, eller den finns två gånger. Skriv märket [^${name}] i texten där den hör hemma, eller ta bort det här.`,
  'footnote-missing': ({ name }) =>
    `Fotnoten [^${name}] finns inte. Skriv dess text på en egen rad i slutet av texten: [^${name}]: Förklaring.`,
  'tasks-refused': () => 'Kryssrutor [ ] används inte. Skriv en vanlig lista.',

  'address-space': ({ address, write, file }) =>
    `Adressen "${address}" innehåller ett mellanslag, så det här blir varken en länk eller en bild. ${file ? 'Ge filen namnet' : 'Skriv'} ${write}${file ? ' och skriv det här' : ''}.`,
  'link-gap': ({ write }) =>
    `Mellan hakparentesen och parentesen finns ett mellanslag, så det här blir ingen länk. Skriv ${write}.`,
  'list-sign': ({ sign, number: mark = 'ett bindestreck' }) =>
    `Tecknet ${sign} gör ingen lista. Skriv ${mark} och ett mellanslag i början av raden, och en tom rad ovanför listan.`,

  'link-empty-text': ({ address }) =>
    `Länken (${address}) saknar text. Skriv inom hakparenteserna vart länken leder.`,
  'link-vague': ({ text }) =>
    `Länktexten "${text}" berättar inte vart länken leder. Skriv till exempel målsidans rubrik.`,
  'link-refused': ({ scheme }) =>
    `Länken börjar med "${scheme}", och sådana används inte. Skriv en webbadress (https://…), en e-postadress (mailto:…) eller sökvägen till en fil.`,
  'link-broken': ({ address, write }) =>
    write === undefined
      ? `Länkens adress "${address}" är inte en riktig adress. Kontrollera den.`
      : `Länkens adress "${address}" är inte fullständig. Skriv ${write}.`,
  'link-target-missing': ({ target, write }) =>
    `Länken leder till filen "${target}", som inte finns. ${write === undefined ? 'Kontrollera sökvägen.' : `Menade du ${write}?`}`,
  'link-pageless': ({ target }) =>
    `Filen "${target}" har ingen egen sida. Skriv en länk till den sida som berättar om saken, eller ta bort länken.`,
  'link-moved': ({ target, write }) => `"${target}" har flyttats. Skriv ${write}.`,
  'link-site-address': ({ address, write }) =>
    write === undefined
      ? `Webbplatsens egen adress "${address}" finns inte. Skriv länken till en fil, till exempel ../../projects/projekt/index.sv.md.`
      : `"${address}" är webbplatsens egen adress. Skriv länken till filen: ${write}.`,
  'link-other-language': ({ write }) =>
    `Länken leder till en sida på det andra språket, fast samma sida finns på det här språket. Skriv ${write}.`,
  'anchor-missing': ({ anchor, closest }) =>
    `Sidan har inget ställe #${anchor}. ${closest === undefined ? 'Ta bort det ur länken eller kontrollera rubriken.' : `Menade du #${closest}?`}`,
  'email-link-wrong': ({ address, write }) =>
    `"${address}" är inte en e-postadress. Skriv ${write ?? 'mailto:fornamn.efternamn@kommun.fi'}.`,

  'picture-missing': ({ picture, closest }) =>
    `Bilden "${picture}" finns inte bredvid den här texten. ${closest === undefined ? 'Lägg till bilden i samma mapp.' : `Menade du "${closest}"?`}`,
  'picture-elsewhere': ({ address }) =>
    /youtu\.?be|vimeo|\.(?:mp4|mov|webm)$/i.test(address)
      ? `"${address}" är en video, och den kan inte visas i texten. Skriv en länk utan utropstecken: [Videons namn](${address}).`
      : /^(?:[a-z]:|file:|\\\\)/i.test(address)
        ? `Bilden "${address}" finns på din egen dator. Lägg till den i textens mapp och skriv bara filens namn.`
        : `Bilden "${address}" finns på en annan webbplats. Om den får användas, spara den bredvid den här texten och skriv bara filens namn.`,
  'picture-inline': () =>
    'Bilden är inbäddad i texten. Spara den som en fil bredvid den här texten och skriv bara filens namn.',
  'picture-no-picture': ({ picture }) =>
    `"${picture}" är inte en bild. En bild kan vara jpg, png, webp, avif eller svg.`,
  'picture-text-empty': ({ picture }) =>
    `Bilden "${picture}" saknar beskrivning. Berätta inom hakparenteserna vad bilden visar: ![Deltagare i verkstaden](${picture}).`,
  'picture-text-name': ({ text }) =>
    `Bildens beskrivning "${text}" är filens namn. Berätta med ord vad bilden visar.`,
  'picture-text-vague': ({ text }) =>
    `Bildens beskrivning "${text}" berättar inte vad bilden visar. Skriv den för någon som inte ser bilden.`,
  'picture-text-language': ({ language }) =>
    `Bildens beskrivning verkar vara på ${inLanguage[language]}. Skriv den på sidans språk.`,

  'language-other': ({ language, file }) =>
    `Texten verkar vara på ${inLanguage[language]}, men filen är ${file}. Kontrollera att texten är i rätt fil.`,
  'block-language': ({ language }) =>
    `Det här stycket verkar vara på ${inLanguage[language]}. Är det oöversatt?`,
  'words-untranslated': ({ field }) =>
    `Texten i fältet "${field}" är densamma som i originalfilen. Översätt den.`,
  'placeholder-left': () => 'Anvisningen har blivit kvar. Skriv din egen text i stället eller ta bort den.',
  'abbreviation-unexplained': ({ abbreviation }) =>
    `Förkortningen ${abbreviation} förklaras inte. Skriv ut den första gången: hela namnet (${abbreviation}).`,
  'sentence-long': ({ words, limit }) =>
    `Meningen har ${words} ord. Dela den: en mening på över ${limit} ord är tung att läsa.`,
  'text-heavy': ({ lix, limit }) =>
    `Texten är svårläst (LIX ${lix}, högst ${limit} rekommenderas). Korta av meningarna och använd kortare ord.`,

  'file-type': ({ name, known, format }) =>
    `Filen "${name}" kan inte publiceras. ${format === undefined ? '' : `Spara den i formatet ${format}. `}Tillåtna typer är ${known}.`,
  'file-large': ({ megabytes, limit }) =>
    `Filen är ${decimalComma(megabytes)} MB, högst ${decimalComma(limit)} MB är tillåtet. Gör filen mindre.`,
  'file-contents': ({ name, type }) =>
    `Innehållet i filen "${name}" är inte av typen ${type}. Spara den på nytt i rätt format.`,
  'file-empty': () => 'Filen är tom. Lägg till den på nytt.',
  'file-unused': ({ name }) =>
    `Ingenting hänvisar till filen "${name}", men den publiceras. Lägg till en hänvisning eller ta bort filen.`,
  'picture-broken': ({ name }) =>
    `Bilden "${name}" kan inte öppnas till slutet: filen är avklippt eller trasig. Spara eller ladda upp bilden på nytt.`,
  'svg-size': () =>
    'SVG-bilden anger inte sin storlek. Lägg till bredd och höjd i elementet svg, till exempel width="800" height="600", eller en viewBox, eller spara bilden som PNG.',
  'picture-pixels': ({ width, height, limit }) =>
    `Bilden är ${width} × ${height} pixlar. Gör den mindre så att den längre sidan är högst ${limit} pixlar.`,
  'document-cut': ({ name }) => `Filen "${name}" är avbruten mitt i. Spara eller lägg till den på nytt.`,
  'document-comments': () =>
    'Dokumentet innehåller kommentarer som varje läsare kan öppna. Ta bort dem (Granska > Ta bort alla kommentarer) och spara dokumentet på nytt.',
  'document-changes': () =>
    'Dokumentet innehåller spårade ändringar, och även borttagen text går att läsa. Godkänn ändringarna (Granska > Acceptera alla ändringar) och spara dokumentet på nytt.',
  'document-hidden': () =>
    'Dokumentet innehåller ett dolt kalkylblad eller en dold bild som varje läsare kan ta fram. Ta bort det dolda eller visa det och spara dokumentet på nytt.',
  'document-active': () =>
    'Dokumentet innehåller ett program eller en annan fil (ett makro, JavaScript, en bilaga, ett inbäddat dokument, ett formulär som skickas). Spara dokumentet utan dem, till exempel genom att skriva ut det som PDF.',
  'document-outside': () =>
    'Dokumentet hämtar något från annat håll eller har en länk till något annat än en webbadress (en länkad bild, tabell eller mall, en fil på den egna datorn). Bädda in bilderna, bryt de andra länkarna (Arkiv > Info > Redigera länkar till filer) eller skriv ut dokumentet som PDF.',
  'document-locked': () =>
    'Filen är skyddad (ett lösenord eller en begränsning, till exempel utskriftsförbud) eller packad så att det inte syns vad den innehåller. Ta bort skyddet och spara filen på nytt, till exempel genom att skriva ut den som PDF.',
  'table-formula': ({ cell }) =>
    `Ett kalkylprogram skulle räkna cellen "${cell}" som en formel. Skriv formelns resultat i cellen eller ta bort tecknet i början av den.`,
  'pdf-author': () =>
    'I PDF-filens uppgifter står namnet på den som skrev den, och webbplatsen får inte bort det, eftersom uppgifterna är packade eller låsta. Töm fältet Författare (Arkiv > Egenskaper) eller spara PDF-filen på nytt utan dokumentets egenskaper.',
  'pdf-title': () =>
    'PDF-filen saknar en titel, som skärmläsaren läser först. Lägg till titeln i dokumentets egenskaper och spara PDF-filen på nytt.',
  'pdf-language': () =>
    'PDF-filen anger inte sitt språk, så en skärmläsare kan läsa den fel. Välj språk i dokumentets inställningar och spara PDF-filen på nytt.',
  'svg-script': ({ found }) =>
    `SVG-bilden innehåller funktioner eller hänvisningar till andra ställen (${found}). Spara den som en ren bild, till exempel som PNG.`,
};

const inLanguage = { fi: 'finska', sv: 'svenska', en: 'engelska' };

function mdxReason(reason: string): string {
  return /closing tag|expected|expression|name|`[{<]`|character/i.test(reason)
    ? 'Kontrollera tecknen < och {: i texten skrivs de \\< och \\{.'
    : 'Kontrollera radens markeringar.';
}
