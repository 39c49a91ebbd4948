import { capital, languagesInFinnish as words } from '../language-words.ts';
import { inBoth, otherLanguage } from '../languages.ts';

const other = words[otherLanguage('fi')];

/** The Finnish words about translations: for readers of a page, and for those who translate. */
export const translationFi = {
  /** After a title in another language. */
  mark: other.in,
  missing: 'Tätä tekstiä ei ole vielä suomennettu. Tiedot näet alla suomeksi.',
  outdated: (changed: string) =>
    `Alkukielinen, ${other.adjective} teksti on muuttunut ${changed}. Tätä suomennosta ei ole tarkistettu sen jälkeen.`,
  readOriginal: `Lue teksti ${other.in}`,
  status: {
    missing: 'Kääntämättä',
    outdated: 'Vanhentuneet',
    unknown: 'Ikä ei tiedossa',
    current: 'Ajan tasalla',
  },
  to: inBoth((language) => capital(`${words[otherLanguage(language)].from} ${words[language].in}`)),
  kind: 'Tyyppi',
  waiting: 'Sanoja odottaa',
  words: (count: string) => `${count} sanaa`,
  changed: (original: string, translation: string) =>
    `Alkukielinen muuttui ${original}, käännös on tilanteesta ${translation}.`,
  more: (shown: number, all: string) =>
    `Tässä on ${shown} ensimmäistä, kaikkiaan niitä on ${all}. Kaikki luettelee komento`,
  write: 'Kirjoita käännös',
  edit: 'Muokkaa käännöstä',
  nothing: 'Kaikki on käännetty, eikä mikään käännös ole vanhentunut.',
  checked: 'Kun käännös vastaa taas alkukielistä, kirjoita sen alkuun kenttä ja tämä päivä:',
  shallow:
    'Sivusto on koottu kopiosta, jossa on vain osa muutoshistoriasta. Kaikkien käännösten ikää ei tiedetä.',
  noHistory: 'Sivusto on koottu ilman muutoshistoriaa. Käännösten ikää ei tiedetä.',
};
