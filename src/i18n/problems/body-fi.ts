import { decimalComma } from '../numbers.ts';
import type { Language } from '../languages.ts';
import { htmlAdvice } from './html-advice.ts';

/** Problems of the text itself: headings, links, pictures, language. In Finnish. */
export const bodyFi = {
  'body-unreadable': ({ reason }: { reason: string }) =>
    `Tekstiä ei voi lukea tästä kohdasta. ${mdxReason(reason)}`,
  'body-codes': ({ limit }: { limit: number }) =>
    `Tekstissä on yli ${decimalComma(limit)} merkkiä kirjoitettuna koodeina, esimerkiksi &nbsp; tai &#228;. Kirjoita ne merkkeinä.`,
  'body-too-deep': () =>
    'Rivillä on kymmeniä luettelon tai lainauksen merkkejä sisäkkäin. Jätä niistä enintään muutama.',
  'heading-one': () =>
    'Sivun pääotsikko tulee kentästä "title". Kirjoita tämä väliotsikoksi kahdella #-merkillä: "## Otsikko".',
  'heading-skipped': ({ level, write }: { level: number; write: string }) =>
    `Otsikkotaso hyppää: tämä on tasoa ${level}, mutta edellinen otsikko on ylempänä. Kirjoita eteen ${write}.`,
  'heading-empty': () => 'Otsikossa ei ole tekstiä. Kirjoita otsikko tai poista #-merkit.',
  'heading-underlined': () =>
    'Alla oleva viiva tekee tästä rivistä otsikon. Jos tämä on otsikko, kirjoita eteen ##. Jos ei ole, jätä viivan yläpuolelle tyhjä rivi.',
  'heading-space': () =>
    '#-merkkien jälkeen puuttuu välilyönti, joten tästä ei tule otsikkoa. Lisää välilyönti.',
  'heading-bold': () =>
    'Lihavoitu rivi näyttää otsikolta, mutta ruudunlukija ei löydä sitä. Kirjoita se otsikoksi: "## Otsikko".',
  'html-raw': ({ tag }: { tag: string }) =>
    `Tekstissä on HTML-koodia (${tag}), jota sivustolla ei käytetä. ${htmlAdvice(tag, 'fi')}`,
  'comment-left': () =>
    'Huomautus <!-- --> ei näy sivulla, mutta kuka tahansa voi lukea sen tiedostosta. Poista se, jos se on tarpeeton.',
  'component-inside': ({ name }: { name: string }) =>
    `Osan <${name}> paikka on omalla rivillään. Jätä sen ylä- ja alapuolelle tyhjä rivi äläkä pane sitä luetteloon, lainaukseen tai taulukkoon.`,
  'code-in-text': ({ code }: { code: string }) =>
    `Tekstissä on ohjelmakoodia (${code}), jota sivustolla ei käytetä. Poista se.`,
  'component-unknown': ({ name, known }: { name: string; known: string }) =>
    `Osaa <${name}> ei ole. ${known === '' ? 'Poista se.' : `Käytettävissä ovat: ${known}.`}`,
  'figure-not-named': ({ name, closest }: { name: string; closest: string | undefined }) =>
    `Kuviota "${name}" ei ole kentässä "figures". ${closest === undefined ? 'Lisää se alkukielisen tiedoston kenttään tai korjaa nimi: <Figure name="…" />.' : `Tarkoititko "${closest}"?`}`,
  'figure-not-placed': ({ name }: { name: string }) =>
    `Kuviota "${name}" ei näytetä missään, koska .mdx-teksti sijoittaa kuvionsa itse. Kirjoita sille paikka: <Figure name="${name}" />.`,
  'definition-lost': ({ write }: { write: string }) =>
    `Tämä rivi ei näy sivulla: se antaa osoitteen linkille, jota tekstissä ei ole. Jos se on tekstiä, kirjoita alkuun kenoviiva: ${write}.`,
  'footnote-lost': ({ name }: { name: string }) =>
    `Alaviitteen [^${name}] teksti ei näy: siihen ei viitata, tai se on annettu kahdesti. Kirjoita merkki [^${name}] tekstiin kohtaan, johon se kuuluu, tai poista tämä.`,
  'footnote-missing': ({ name }: { name: string }) =>
    `Alaviitettä [^${name}] ei ole. Kirjoita sen teksti omalle rivilleen tekstin loppuun: [^${name}]: Selitys.`,
  'tasks-refused': () => 'Valintaruudut [ ] eivät ole käytössä. Kirjoita tavallinen luettelo.',

  'address-space': ({ address, write, file }: { address: string; write: string; file: boolean }) =>
    `Osoitteessa "${address}" on välilyönti, joten tästä ei tule linkkiä eikä kuvaa. ${file ? 'Anna tiedostolle nimi' : 'Kirjoita'} ${write}${file ? ' ja kirjoita se tähän' : ''}.`,
  'link-gap': ({ write }: { write: string }) =>
    `Hakasulkeiden ja sulkeiden välissä on välilyönti, joten tästä ei tule linkkiä. Kirjoita ${write}.`,
  'list-sign': ({ sign, number: mark = 'yhdysmerkki' }: { sign: string; number?: string | undefined }) =>
    `Merkki ${sign} ei tee luetteloa. Kirjoita rivin alkuun ${mark} ja välilyönti, ja luettelon yläpuolelle tyhjä rivi.`,

  'link-empty-text': ({ address }: { address: string }) =>
    `Linkillä (${address}) ei ole tekstiä. Kirjoita hakasulkeisiin, mihin linkki vie.`,
  'link-vague': ({ text }: { text: string }) =>
    `Linkin teksti "${text}" ei kerro, mihin linkki vie. Kirjoita esimerkiksi kohdesivun otsikko.`,
  'link-refused': ({ scheme }: { scheme: string }) =>
    `Linkki alkaa "${scheme}", eikä sellaisia käytetä. Kirjoita verkko-osoite (https://…), sähköpostiosoite (mailto:…) tai tiedoston polku.`,
  'link-broken': ({ address, write }: { address: string; write?: string | undefined }) =>
    write === undefined
      ? `Linkin osoite "${address}" ei ole oikea osoite. Tarkista se.`
      : `Linkin osoite "${address}" ei ole kokonainen. Kirjoita ${write}.`,
  'link-target-missing': ({ target, write }: { target: string; write?: string | undefined }) =>
    `Linkki vie tiedostoon "${target}", jota ei ole. ${write === undefined ? 'Tarkista polku.' : `Tarkoititko ${write}?`}`,
  'link-pageless': ({ target }: { target: string }) =>
    `Tiedostolla "${target}" ei ole omaa sivua. Kirjoita linkki sivulle, jolla asiasta kerrotaan, tai poista linkki.`,
  'link-moved': ({ target, write }: { target: string; write: string }) =>
    `"${target}" on siirretty. Kirjoita ${write}.`,
  'link-site-address': ({ address, write }: { address: string; write?: string | undefined }) =>
    write === undefined
      ? `Sivuston omaa osoitetta "${address}" ei löydy. Kirjoita linkki tiedostoon, esimerkiksi ../../projects/hanke/index.fi.md.`
      : `"${address}" on sivuston oma osoite. Kirjoita linkki tiedostoon: ${write}.`,
  'link-other-language': ({ write }: { write: string }) =>
    `Linkki vie toisen kielen sivulle, vaikka sama sivu on tällä kielellä. Kirjoita ${write}.`,
  'anchor-missing': ({ anchor, closest }: { anchor: string; closest?: string | undefined }) =>
    `Sivulla ei ole kohtaa #${anchor}. ${closest === undefined ? 'Poista se linkistä tai tarkista otsikko.' : `Tarkoititko #${closest}?`}`,
  'email-link-wrong': ({ address, write }: { address: string; write?: string | undefined }) =>
    `"${address}" ei ole sähköpostiosoite. Kirjoita ${write ?? 'mailto:etunimi.sukunimi@kunta.fi'}.`,

  'picture-missing': ({ picture, closest }: { picture: string; closest?: string | undefined }) =>
    `Kuvaa "${picture}" ei ole tämän tekstin vieressä. ${closest === undefined ? 'Lisää kuva samaan kansioon.' : `Tarkoititko "${closest}"?`}`,
  'picture-elsewhere': ({ address }: { address: string }) =>
    /youtu\.?be|vimeo|\.(?:mp4|mov|webm)$/i.test(address)
      ? `"${address}" on video, eikä sitä voi näyttää tekstissä. Kirjoita linkki ilman huutomerkkiä: [Videon nimi](${address}).`
      : /^(?:[a-z]:|file:|\\\\)/i.test(address)
        ? `Kuva "${address}" on omalla koneellasi. Lisää se tämän tekstin kansioon ja kirjoita pelkkä tiedoston nimi.`
        : `Kuva "${address}" on toisella sivustolla. Tallenna kuva tämän tekstin viereen, jos sitä saa käyttää, ja kirjoita pelkkä tiedoston nimi.`,
  'picture-inline': () =>
    'Kuva on upotettu tekstiin. Tallenna se tiedostoksi tämän tekstin viereen ja kirjoita pelkkä tiedoston nimi.',
  'picture-no-picture': ({ picture }: { picture: string }) =>
    `"${picture}" ei ole kuva. Kuvan tyyppi voi olla jpg, png, webp, avif tai svg.`,
  'picture-text-empty': ({ picture }: { picture: string }) =>
    `Kuvalla "${picture}" ei ole kuvausta. Kerro hakasulkeissa, mitä kuvassa on: ![Työpajan osallistujia](${picture}).`,
  'picture-text-name': ({ text }: { text: string }) =>
    `Kuvan kuvaus "${text}" on tiedoston nimi. Kerro sanoin, mitä kuvassa on.`,
  'picture-text-vague': ({ text }: { text: string }) =>
    `Kuvan kuvaus "${text}" ei kerro, mitä kuvassa on. Kirjoita se sille, joka ei näe kuvaa.`,
  'picture-text-language': ({ language }: { language: Language }) =>
    `Kuvan kuvaus näyttää olevan ${inLanguage[language]}. Kirjoita se tämän sivun kielellä.`,

  'language-other': ({ language, file }: { language: Language; file: string }) =>
    `Teksti näyttää olevan ${inLanguage[language]}, mutta tiedosto on ${file}. Tarkista, että teksti on oikeassa tiedostossa.`,
  'block-language': ({ language }: { language: Language }) =>
    `Tämä kohta näyttää olevan ${inLanguage[language]}. Jäikö se kääntämättä?`,
  'words-untranslated': ({ field }: { field: string }) =>
    `Kentän "${field}" teksti on sama kuin alkukielisessä tiedostossa. Käännä se.`,
  'placeholder-left': () => 'Ohjeteksti on jäänyt paikalleen. Kirjoita sen tilalle oma teksti tai poista se.',
  'abbreviation-unexplained': ({ abbreviation }: { abbreviation: string }) =>
    `Lyhennettä ${abbreviation} ei selitetä. Kirjoita se ensimmäisellä kerralla auki: koko nimi (${abbreviation}).`,
  'sentence-long': ({ words, limit }: { words: number; limit: number }) =>
    `Virkkeessä on ${words} sanaa. Jaa se: yli ${limit} sanan virkettä on raskas lukea.`,
  'text-heavy': ({ lix, limit }: { lix: number; limit: number }) =>
    `Teksti on vaikealukuinen (LIX ${lix}, suositus enintään ${limit}). Lyhennä virkkeitä ja käytä lyhyempiä sanoja.`,

  'file-type': ({ name, known, format }: { name: string; known: string; format?: string | undefined }) =>
    `Tiedostoa "${name}" ei voi julkaista. ${format === undefined ? '' : `Tallenna se muodossa ${format}. `}Sallitut tyypit ovat ${known}.`,
  'file-large': ({ megabytes, limit }: { megabytes: number; limit: number }) =>
    `Tiedoston koko on ${decimalComma(megabytes)} Mt, enintään ${decimalComma(limit)} Mt. Pienennä tiedostoa.`,
  'file-contents': ({ name, type }: { name: string; type: string }) =>
    `Tiedoston "${name}" sisältö ei ole tyyppiä ${type}. Tallenna se uudelleen oikeassa muodossa.`,
  'file-empty': () => 'Tiedosto on tyhjä. Lisää se uudelleen.',
  'file-unused': ({ name }: { name: string }) =>
    `Tiedostoon "${name}" ei viitata mistään, mutta se julkaistaan. Lisää viittaus tai poista tiedosto.`,
  'picture-broken': ({ name }: { name: string }) =>
    `Kuvaa "${name}" ei voi avata loppuun asti: tiedosto on katkennut tai rikki. Tallenna tai lataa kuva uudelleen.`,
  'svg-size': () =>
    'SVG-kuva ei kerro kokoaan. Lisää sen svg-elementtiin leveys ja korkeus, esimerkiksi width="800" height="600", tai viewBox, tai tallenna kuva PNG-muodossa.',
  'picture-pixels': ({ width, height, limit }: { width: number; height: number; limit: number }) =>
    `Kuvan koko on ${width} × ${height} pikseliä. Pienennä se niin, että pidempi sivu on enintään ${limit} pikseliä.`,
  'document-cut': ({ name }: { name: string }) =>
    `Tiedosto "${name}" on katkennut kesken. Tallenna tai lisää se uudelleen.`,
  'document-comments': () =>
    'Asiakirjassa on kommentteja, jotka jokainen lukija saa auki. Poista ne (Tarkista > Poista kaikki kommentit) ja tallenna asiakirja uudelleen.',
  'document-changes': () =>
    'Asiakirjassa on jäljitettyjä muutoksia, ja poistettukin teksti on luettavissa. Hyväksy muutokset (Tarkista > Hyväksy kaikki muutokset) ja tallenna asiakirja uudelleen.',
  'document-hidden': () =>
    'Asiakirjassa on piilotettu taulukko tai dia, jonka jokainen lukija saa näkyviin. Poista se tai tuo se näkyviin ja tallenna asiakirja uudelleen.',
  'document-active': () =>
    'Asiakirjassa on ohjelma tai toinen tiedosto (makro, JavaScript, liite, upotettu asiakirja, lomakkeen lähetys). Tallenna asiakirja ilman niitä, esimerkiksi tulostamalla se PDF-tiedostoksi.',
  'document-outside': () =>
    'Asiakirja hakee jotain muualta tai sen linkki vie muualle kuin verkko-osoitteeseen (linkitetty kuva, taulukko tai malli, tiedosto omalla koneella). Upota kuvat, katkaise muut linkit (Tiedosto > Tiedot > Muokkaa tiedostolinkkejä) tai tulosta asiakirja PDF-tiedostoksi.',
  'document-locked': () =>
    'Tiedosto on suojattu (salasana tai rajoitus, esimerkiksi tulostuskielto) tai pakattu niin, ettei siitä näe, mitä siinä on. Poista suojaus ja tallenna tiedosto uudelleen, esimerkiksi tulostamalla se PDF-tiedostoksi.',
  'table-formula': ({ cell }: { cell: string }) =>
    `Taulukko-ohjelma laskisi solun "${cell}" kaavana. Kirjoita soluun kaavan tulos tai poista merkki solun alusta.`,
  'pdf-author': () =>
    'PDF-tiedoston tiedoissa on tekijän nimi, jota sivusto ei saa pois, koska tiedot on pakattu tai lukittu. Poista kenttä Tekijä (Tiedosto > Ominaisuudet) tai tallenna PDF uudelleen ilman asiakirjan ominaisuuksia.',
  'pdf-title': () =>
    'PDF-tiedostolla ei ole otsikkoa, jonka ruudunlukija lukee ensimmäiseksi. Lisää otsikko asiakirjan ominaisuuksiin ja tallenna PDF uudelleen.',
  'pdf-language': () =>
    'PDF-tiedostossa ei kerrota sen kieltä, joten ruudunlukija voi lukea sen väärin. Valitse kieli asiakirjan asetuksissa ja tallenna PDF uudelleen.',
  'svg-script': ({ found }: { found: string }) =>
    `SVG-kuvassa on toimintoja tai viittauksia muualle (${found}). Tallenna kuva pelkkänä kuvana, esimerkiksi PNG-muodossa.`,
};

export type BodyWords = typeof bodyFi;

const inLanguage = { fi: 'suomea', sv: 'ruotsia', en: 'englantia' };

function mdxReason(reason: string): string {
  return /closing tag|expected|expression|name|`[{<]`|character/i.test(reason)
    ? 'Tarkista merkit < ja {: tekstissä ne kirjoitetaan \\< ja \\{.'
    : 'Tarkista rivin merkinnät.';
}
