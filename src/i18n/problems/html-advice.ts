/** What to write in the place of an HTML tag, by what the tag was meant to do. `tag` is such as `<br>`. */
export function htmlAdvice(tag: string, language: 'fi' | 'sv' | 'en'): string {
  return advice[language][meaningOf(/[\w-]+/.exec(tag)?.[0] ?? '')];
}

function meaningOf(name: string): Meaning {
  // The name of a component has capital letters and small ones.
  if (/^[A-Z]\w*[a-z]/.test(name)) return 'component';
  const found = Object.entries(names).find(([, known]) => known.split(' ').includes(name.toLowerCase()));
  return (found?.[0] as Meaning | undefined) ?? 'brackets';
}

const names = {
  bold: 'b strong i em u font mark big small center s del ins',
  break: 'br hr wbr',
  box: 'details summary',
  embedded: 'iframe video audio embed object source script style form input button meta link svg canvas',
  picture: 'img picture figure figcaption',
  heading: 'h1 h2 h3 h4 h5 h6 p div span section article header footer ul ol li blockquote pre code sup sub',
  link: 'a',
  table: 'table tr td th thead tbody',
} as const;

const advice: Record<'fi' | 'sv' | 'en', Record<Meaning, string>> = {
  fi: {
    bold: 'Kirjoita lihavointi **näin**. Jos merkki < kuuluu tekstiin, kirjoita se \\<.',
    break: 'Kirjoita rivinvaihto kenoviivalla rivin lopussa: \\, tai jätä väliin tyhjä rivi.',
    box: 'Avautuvia laatikoita ei ole: kirjoita otsikko väliotsikoksi (## Otsikko) ja teksti sen alle.',
    embedded: 'Upotuksia ei ole: kirjoita linkki, esimerkiksi [Video muutosta](https://…).',
    picture: 'Lisää kuva tämän tekstin kansioon (Upload files) ja kirjoita ![Mitä kuvassa on](kuva.jpg).',
    heading:
      'Kirjoita teksti ilman merkkejä < ja >; väliotsikko on ## Otsikko ja luettelon kohta alkaa yhdysmerkillä.',
    link: 'Kirjoita linkki näin: [teksti](https://…).',
    table: 'Kirjoita taulukko pystyviivoin: | a | b | ja otsikkorivin alle | --- | --- |.',
    component:
      'Kuvion voi sijoittaa vain tiedostoon, jonka nimen loppu on .mdx: vaihda pääte tai poista tämä.',
    brackets: 'Jos merkit kuuluvat tekstiin, kirjoita < merkin eteen kenoviiva: \\<.',
  },
  sv: {
    bold: 'Skriv fet stil **så här**. Om tecknet < hör till texten, skriv \\<.',
    break: 'Skriv en radbrytning med ett omvänt snedstreck i slutet av raden: \\, eller lämna en tom rad.',
    box: 'Rutor som öppnas finns inte: skriv rubriken som mellanrubrik (## Rubrik) och texten under den.',
    embedded: 'Inbäddningar finns inte: skriv en länk, till exempel [Video om flytten](https://…).',
    picture: 'Lägg till bilden i textens mapp (Upload files) och skriv ![Vad bilden visar](bild.jpg).',
    heading:
      'Skriv texten utan tecknen < och >; en mellanrubrik är ## Rubrik och en punkt i en lista börjar med ett bindestreck.',
    link: 'Skriv länken så här: [text](https://…).',
    table: 'Skriv tabellen med lodstreck: | a | b | och under rubrikraden | --- | --- |.',
    component:
      'Ett diagram kan bara placeras i en fil vars namn slutar på .mdx: byt filändelse eller ta bort det här.',
    brackets: 'Om tecknen hör till texten, skriv ett omvänt snedstreck framför tecknet <: \\<.',
  },
  en: {
    bold: 'Write bold text **like this**. If the sign < belongs to the text, write \\<.',
    break: 'Write a line break with a backslash at the end of the line: \\, or leave an empty line.',
    box: 'There are no boxes that open: make the title a heading (## Title) and write the text below it.',
    embedded: 'Nothing can be embedded: write a link, such as [A video](https://…).',
    picture:
      'Add the picture to the folder of this text (Upload files) and write ![What it shows](picture.jpg).',
    heading:
      'Write the text without < and >; a heading is ## Heading and an item of a list begins with a hyphen.',
    link: 'Write the link so: [text](https://…).',
    table: 'Write the table with bars: | a | b | and below the first row | --- | --- |.',
    component:
      'A figure can be placed only in a file whose name ends in .mdx: rename the file or remove this.',
    brackets: 'If the signs belong to the text, write a backslash before the sign <: \\<.',
  },
};

type Meaning = keyof typeof names | 'component' | 'brackets';
