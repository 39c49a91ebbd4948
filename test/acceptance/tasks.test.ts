import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visit } from '../setup/browser.ts';

const site = visit('real');

/** How long a reader waits for all of an answer, in milliseconds; how many taps it may take from the front page. */
const patience = 10_000;
const mostTaps = 2;

interface Task {
  question: string;
  /** What is written before the first tap, if anything. */
  write?: [field: string, text: string];
  /** The names of what is tapped, one after the other. */
  taps: (string | RegExp)[];
  /** What the last page tells. */
  answer: RegExp[];
}

const tasks: Record<'fi' | 'sv', Task[]> = {
  fi: [
    {
      question: 'kuka vastaa palveluistani postinumerossa 43100',
      write: ['#area', '43100'],
      taps: ['Näytä'],
      answer: [/Saarijärvi kuuluu Keski-Suomen hyvinvointialueeseen/, /hyvaks\.fi/],
    },
    {
      question: 'mitä siellä tehtiin',
      write: ['#area', '43100'],
      taps: ['Näytä'],
      answer: [/Mitä maakunnassa tehtiin/, /Keski-Suomen SOTE 2020/, /Monesta hyvästä/],
    },
    {
      question: 'myönnettiinkö vuoden 2013 avustus, kuka haki ja kuinka paljon',
      taps: [/^Keski-Suomen SOTE 2020$/],
      answer: [/30\.9\.2013: Jyväskylä haki avustusta/, /Avustus myönnettiin/, /975.000 €/],
    },
    {
      question: 'mitä Lapin hankkeille tapahtui',
      taps: [/^Lapin rakenneuudistus$/],
      answer: [/Mitä hankkeelle tapahtui/, /Kolpene/],
    },
    {
      question: 'mikä on kuntayhtymä ruotsiksi',
      taps: ['Valikko', /^Sanasto$/],
      answer: [/kuntayhtymä\s+samkommun/],
    },
    { question: 'kaikki hankkeet tiedostona', taps: [/^Avoin data$/], answer: [/Hankkeet \(CSV/] },
    { question: 'kenelle kirjoitan', taps: [/^Yhteystiedot$/], answer: [/Julkaisija ja yhteys/] },
  ],
  sv: [
    {
      question: 'vem ansvarar för min service i Kronoby',
      write: ['#area', 'Kronoby'],
      taps: ['Visa'],
      answer: [/Kronoby hör till Österbottens välfärdsområde/, /osterbottensvalfard\.fi/],
    },
    {
      question: 'vad gjordes i Karleby',
      write: ['#area', '67100'],
      taps: ['Visa'],
      answer: [/Vad som gjordes i landskapet/, /Soite 2\.0/],
    },
    {
      question: 'beviljades understödet 2013, vem sökte och hur mycket',
      taps: [/^Keski-Suomen SOTE 2020$/],
      answer: [/Jyväskylä ansökte om understöd/, /Understödet beviljades/, /975.000 €/],
    },
    {
      question: 'vad hände med projekten i Lappland',
      taps: [/^Strukturreformen i Lappland$/],
      answer: [/Vad som hände med projektet/, /Kolpene/],
    },
    {
      question: 'vad är samkommun på finska',
      taps: ['Meny', /^Ordlista$/],
      answer: [/samkommun\s+kuntayhtymä/],
    },
    { question: 'alla projekt som fil', taps: [/^Öppna data$/], answer: [/Projekt \(CSV/] },
    { question: 'vem skriver jag till', taps: [/^Kontaktuppgifter$/], answer: [/Utgivare och kontakt/] },
  ],
};

describe.each(['fi', 'sv'] as const)('from the front page on a phone, in %s', (language) => {
  test.each(tasks[language])(
    '$question: at most two taps and ten seconds',
    async ({ write, taps, answer }) => {
      const page = await site.browser.newPage({ viewport: { width: 390, height: 844 } });
      await page.goto(`${site.origin}/${language}/`);
      const started = Date.now();
      if (write) await page.fill(...write);
      for (const name of taps) await tap(page, name);
      for (const told of answer)
        await page.waitForFunction(
          ([source, text]) =>
            new RegExp(source ?? '').test(
              document.querySelector('main')?.innerText.replace(/\s+/g, ' ') ?? text ?? '',
            ),
          [told.source, ''],
          { timeout: patience },
        );
      expect(taps.length).toBeLessThanOrEqual(mostTaps);
      expect(Date.now() - started).toBeLessThan(patience);
      await page.close();
    },
  );
});

async function tap(page: Page, name: string | RegExp): Promise<void> {
  const before = page.url();
  const control = page
    .getByRole('button', { name, exact: true })
    .or(page.getByRole('link', { name }))
    .first();
  const opensMenu = (await control.getAttribute('popovertarget')) !== null;
  await control.click();
  if (!opensMenu) await page.waitForURL((url) => url.href !== before);
}
