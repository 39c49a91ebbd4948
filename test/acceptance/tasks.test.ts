import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visit } from '../setup/browser.ts';

const site = visit('real');

/** How long a reader waits for all of an answer, in milliseconds; how many taps it may take from the front page. */
const patience = 10_000;
const mostTaps = 2;

interface Task {
  question: string;
  /** What is written before the first tap, if anything: the label of the field, and the text. */
  write?: [field: string, text: string];
  /** The names of what is tapped, one after the other. */
  taps: (string | RegExp)[];
  /** What the last page tells on its first screen. */
  answer: RegExp[];
}

const tasks: Record<'fi' | 'sv', Task[]> = {
  fi: [
    {
      question: 'kuka vastaa palveluistani postinumerossa 43100',
      write: ['Postinumero tai kunta', '43100'],
      taps: ['Näytä'],
      answer: [/Saarijärvi kuuluu Keski-Suomen hyvinvointialueeseen/, /hyvaks\.fi/],
    },
    {
      question: 'mitä siellä tehtiin',
      write: ['Postinumero tai kunta', '43100'],
      taps: ['Näytä', 'Keski-Suomi'],
      answer: [/Vuonna 2013 ne oli yhdistetty pohjoisessa/],
    },
    {
      question: 'myönnettiinkö vuoden 2013 avustus, kuka haki ja kuinka paljon',
      taps: ['Hankkeet ja rahat', 'Keski-Suomen SOTE 2020'],
      answer: [/Jyväskylän kaupunki haki vuonna 2013/, /sai tammikuussa 2014 koko summan, 975 000 euroa/],
    },
    {
      question: 'mitä Lapin hankkeille tapahtui',
      taps: [/^Lappi\b.*2 hanketta/],
      answer: [/toteutettiin 1\.8\.2020–31\.12\.2021\. Myönnettyjä summia emme tiedä/],
    },
    {
      question: 'mikä on kuntayhtymä ruotsiksi',
      write: ['Etsi sivustolta', 'kuntayhtymä'],
      taps: ['Hae'],
      answer: [/kuntayhtymä \(Termi\) samkommun/],
    },
    { question: 'kaikki hankkeet tiedostona', taps: ['Avoin data'], answer: [/Hankkeet \(CSV/] },
    { question: 'kenelle kirjoitan', taps: ['Yhteystiedot'], answer: [/Julkaisija ja yhteys/] },
  ],
  sv: [
    {
      question: 'vem ansvarar för min service i Kronoby',
      write: ['Postnummer eller kommun', 'Kronoby'],
      taps: ['Visa'],
      answer: [/Kronoby hör till Österbottens välfärdsområde/, /osterbottensvalfard\.fi/],
    },
    {
      question: 'vad gjordes i Karleby',
      write: ['Postnummer eller kommun', '67100'],
      taps: ['Visa', 'Mellersta Österbotten'],
      answer: [/Den förde reformen framåt i projekten Soite 2\.0/],
    },
    {
      question: 'beviljades understödet 2013, vem sökte och hur mycket',
      taps: ['Projekt och pengar', 'Keski-Suomen SOTE 2020'],
      answer: [/Jyväskylä stad ansökte 2013/, /fick hela summan, 975 000 euro, i januari 2014/],
    },
    {
      question: 'vad hände med projekten i Lappland',
      taps: [/^Lappland\b.*2 projekt/],
      answer: [/genomfördes 1\.8\.2020–31\.12\.2021\. De beviljade summorna känner vi inte till/],
    },
    {
      question: 'vad är kuntayhtymä på svenska',
      write: ['Sök på webbplatsen', 'kuntayhtymä'],
      taps: ['Sök'],
      answer: [/samkommun \(Term\) kuntayhtymä/],
    },
    { question: 'alla projekt som fil', taps: ['Öppna data'], answer: [/Projekt \(CSV/] },
    { question: 'vem skriver jag till', taps: ['Kontaktuppgifter'], answer: [/Utgivare och kontakt/] },
  ],
};

describe.each(['fi', 'sv'] as const)('from the front page on a phone, in %s', (language) => {
  let page: Page;
  beforeAll(async () => {
    page = await site.browser.newPage({ viewport: { width: 390, height: 844 } });
  });
  afterAll(() => page.close());

  test.each(tasks[language])(
    '$question: at most two taps and ten seconds, and no scrolling after them',
    async ({ write, taps, answer }) => {
      await page.goto(`${site.origin}/${language}/`);
      const started = Date.now();
      if (write) await page.locator('main input').and(page.getByLabel(write[0])).fill(write[1]);
      for (const name of taps) await tap(page, name);
      for (const told of answer) await page.waitForFunction(isOnScreen, told.source, { timeout: patience });
      expect(taps.length).toBeLessThanOrEqual(mostTaps);
      expect(Date.now() - started).toBeLessThan(patience);
    },
  );
});

/** Whether a paragraph that begins to be seen without scrolling says it. */
function isOnScreen(told: string): boolean {
  return [...document.querySelectorAll<HTMLElement>('main :is(p, h2, h3, li, dd, td, a)')].some(
    (element) =>
      new RegExp(told).test(element.innerText.replace(/\u00ad|\u2060/g, '').replace(/\s+/g, ' ')) &&
      element.getBoundingClientRect().top < window.innerHeight - 20 &&
      element.getBoundingClientRect().bottom > 0,
  );
}

async function tap(page: Page, name: string | RegExp): Promise<void> {
  const before = page.url();
  await page
    .getByRole('main')
    .getByRole('button', { name, exact: true })
    .or(page.getByRole('main').getByRole('link', { name, exact: true }))
    .first()
    .click();
  await page.waitForURL((url) => url.href !== before);
}
