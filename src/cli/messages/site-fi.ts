import { decimalComma } from '#i18n/numbers.ts';

/** What the commands for a built site say, in Finnish. */
export const siteFi = {
  siteMissing: (folder: string) => `Kansiossa ${folder} ei ole koottua sivustoa. Aja ensin: npm run build`,
  build: {
    checked: (files: number, seconds: string) =>
      `Tarkistettiin ${files} tiedostoa (${decimalComma(seconds)}).`,
    warnings: (count: number) => `Huomautuksia on ${count}. Ne kertoo npm run check.`,
    waiting: (processes: string) => `Odotetaan toisen kokoamisen loppua: ${processes}.`,
    bundled: (seconds: string) => `Ohjelma koottiin (${decimalComma(seconds)}).`,
    printing: (count: number) => `Tehdään sivuja ja tiedostoja: ${count}`,
    printed: (made: number, seconds: string, kept: number) =>
      `Tehtiin ${made} sivua ja tiedostoa (${decimalComma(seconds)}); ${kept} on ennallaan.`,
    noAddress: (origin: string) => `SITE_URL puuttuu: sivusto sanoo osoitteekseen ${origin}.`,
    published: (folder: string, seconds: string) => `Valmis: ${folder} (${decimalComma(seconds)}).`,
    unchanged: (folder: string, seconds: string) =>
      `Mikään ei ole muuttunut, joten sivusto jää ennalleen: ${folder} (${decimalComma(seconds)}).`,
    notSite: (folder: string) =>
      `OUT_DIR: kansiossa ${folder} on jotain muuta kuin sivusto. Valitse toinen kansio tai tyhjennä se.`,
    notReplaced: (folder: string, reason: string) =>
      `OUT_DIR: kansiota ${folder} ei voitu vaihtaa, ja se on ennallaan. ${reason}`,
    mount: (folder: string) =>
      `OUT_DIR: kansioon ${folder} on liitetty levy, esimerkiksi kontin taltio, eikä sitä voi vaihtaa. Valitse kansio sen sisältä, esimerkiksi ${folder}/site.`,
  },
  portable: {
    replaced: (folder: string) =>
      `Kansio ${folder} korvattaisiin kokonaan. Valitse oma kansio, esimerkiksi portable.`,
    done: (file: string) => `Sivusto aukeaa tiedostosta ${file}. Haku tarvitsee palvelimen: npm run serve`,
  },
  serve: {
    at: (address: string) => `Sivusto on osoitteessa ${address} (lopetus: Ctrl+C)`,
    taken: (port: number) => `Portti ${port} on toisella ohjelmalla. Valitse toinen: PORT=4322 npm run serve`,
    failed: (port: number, reason: string) => `Portti ${port} ei aukea: ${reason}. Valitse toinen: PORT=4322`,
    portWrong: (given: string) =>
      `PORT: "${given}" ei ole portti. Kirjoita luku väliltä 1–65535, esimerkiksi 4322.`,
  },
  migrate: {
    none: 'Sisältö on jo nykyisessä muodossa. Mitään ei muutettu.',
    unreadable: (path: string) =>
      `${path}: tiedostoa ei voi lukea niminä, joilla on kullakin tunnus. Tarkista sisennys ja kaksoispisteet.`,
    idWrong: (path: string, id: string) =>
      `${path}: tunnuksesta "${id}" ei tule tiedoston nimeä. Kirjoita pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä.`,
    taken: (target: string, id: string, path: string) =>
      `${target} on jo olemassa ja eroaa kohdasta ${id} (${path}). Poista jompikumpi.`,
  },
};

export type SiteWords = typeof siteFi;
