import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '#i18n/languages.ts';
import { municipalities } from '#places/municipalities.ts';
import { visit } from '../setup/browser.ts';

const site = visit('real');
let page: Page;

// One page for all: to open one takes longer than most of them.
beforeAll(async () => {
  page = await site.browser.newPage({ viewport: { width: 390, height: 844 } });
});

describe('the field "my area"', () => {
  test('leads from a postcode to who answers there, with the keyboard alone and under a sub-path', async () => {
    await page.goto(`${site.origin}/fi/`);
    await page.getByLabel('Postinumero tai kunta').focus();
    await page.keyboard.type('43100');
    await page.getByRole('option', { name: 'Saarijärvi' }).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('combobox').getAttribute('aria-activedescendant')).toBe('area-list-0');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/fi/hyvinvointialueet/keski-suomi/#Saarij%C3%A4rvi');
  });

  test('suggests as one types and closes with Escape', async () => {
    await page.goto(`${site.origin}/sv/`);
    await page.getByLabel('Postnummer eller kommun').focus();
    await page.keyboard.type('karl');
    await page.getByRole('option', { name: 'Karleby' }).waitFor();
    await page
      .getByRole('status')
      .getByText(/förslag/)
      .waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
    expect(await page.getByRole('combobox').inputValue()).toBe('karl');
  });

  test('lets the reader choose when a beginning may mean several, and goes when it can mean only one', async () => {
    await page.goto(`${site.origin}/sv/`);
    await page.getByLabel('Postnummer eller kommun').fill('karl');
    await page.keyboard.press('Enter');
    await page.getByText('Det finns flera.').waitFor();
    await page.getByRole('combobox').fill('karleby');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/sv/valfardsomraden/mellersta-osterbotten/#Karleby');
  });

  test('loads nothing before the reader touches it', async () => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${site.origin}/fi/`);
    await page.waitForTimeout(200);
    expect(requests.filter((url) => /\.(js|json)$/.test(url))).toEqual([]);
  });

  test('says what is wrong with a code that does not exist', async () => {
    await page.goto(`${site.origin}/fi/oma-alue/`);
    await page.getByLabel('Postinumero tai kunta').fill('98989');
    await page.keyboard.press('Enter');
    await page.getByText('Tällaista postinumeroa ei ole.').waitFor();
    const field = page.getByRole('combobox');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.getAttribute('aria-describedby')).toContain(
      await page.getByText('Tällaista postinumeroa ei ole.').getAttribute('id'),
    );
  });

  test('without JavaScript leads to the list of municipalities and sends nothing', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${site.origin}/fi/`);
    await plain.getByLabel('Postinumero tai kunta').fill('43100');
    await plain.keyboard.press('Enter');
    await plain.waitForURL('**/fi/oma-alue/**');
    expect(new URL(plain.url()).search).toBe('');
    await context.close();
  });

  test.each([
    ['fi', '43100', 'Saarijärvi kuuluu Keski-Suomen hyvinvointialueeseen.', 'hyvaks.fi'],
    ['fi', 'Espoo', 'Espoo kuuluu Länsi-Uudenmaan hyvinvointialueeseen.', 'luvn.fi'],
    ['fi', 'Kokkola', 'Kokkola kuuluu Keski-Pohjanmaan hyvinvointialueeseen.', 'soite.fi'],
    ['sv', 'Karleby', 'Karleby hör till Mellersta Österbottens välfärdsområde.', 'soite.fi'],
    ['sv', 'Kronoby', 'Kronoby hör till Österbottens välfärdsområde.', 'osterbottensvalfard.fi'],
    ['fi', 'Enontekiöllä', 'Enontekiö kuuluu Lapin hyvinvointialueeseen.', 'lapha.fi'],
    ['fi', 'Helsinki', 'Helsinki järjestää sosiaali- ja terveyspalvelut itse.', 'hel.fi'],
    ['sv', '40014', 'Jyväskylä hör till Mellersta Finlands välfärdsområde.', 'hyvaks.fi'],
  ])('in %s answers %s: %s %s', async (language, text, sentence, website) => {
    await page.goto(`${site.origin}/${language}/`);
    await page.getByRole('search').locator('#area').fill(text);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/#*');
    const card = page.locator('section[aria-labelledby=authority]');
    expect((await card.innerText()).replace(/\s+/g, ' ')).toContain(sentence);
    expect(await card.getByRole('link', { name: website }).count()).toBe(1);
  });

  test.each(languages)(
    'in %s suggests each of the 308 municipalities with who answers there',
    async (language) => {
      await page.goto(`${site.origin}/${language}/`);
      await page.locator('#area').focus();
      await page.waitForFunction(() => document.querySelector('#area[role=combobox]') !== null);
      const places = municipalities
        .filter(({ authority }) => authority !== 'hva-91')
        .map((place) => ({ name: place[language], authority: place.authority }));
      const found = await page.evaluate(
        async (names) => {
          const field = document.querySelector<HTMLInputElement>('#area');
          if (field === null) return [];
          const options: string[][] = [];
          for (const name of names) {
            field.value = name;
            field.dispatchEvent(new Event('input'));
            const shown = () =>
              [...document.querySelectorAll('[role=option]')].map((option) => option.textContent);
            for (
              let waited = 0;
              waited < 500 && !shown().some((option) => option.startsWith(`${name} `));
              waited += 1
            )
              await new Promise((next) => setTimeout(next, 2));
            options.push(shown());
          }
          return options;
        },
        places.map(({ name }) => name),
      );
      // Of one authority all municipalities name the same, and no other authority's do.
      const told = places.map(({ name, authority }, index) => ({
        authority,
        name,
        text: found[index]?.find((option) => option.startsWith(`${name} `))?.slice(name.length + 1),
      }));
      expect(told.filter(({ text }) => text === undefined)).toEqual([]);
      const names = Map.groupBy(told, ({ authority }) => authority);
      expect([...names.values()].filter((all) => new Set(all.map(({ text }) => text)).size !== 1)).toEqual(
        [],
      );
      expect(new Set(told.map(({ text }) => text)).size).toBe(names.size);
    },
  );

  test('tells who lives on Åland that the reform is not there', async () => {
    await page.goto(`${site.origin}/sv/`);
    await page.locator('#area').fill('22100');
    await page.keyboard.press('Enter');
    await page.getByText('reformen gäller inte Åland').waitFor();
  });

  test('tells who looks for a doctor that the site gives no advice on care', async () => {
    await page.goto(`${site.origin}/fi/`);
    await page.locator('#area').fill('päivystys');
    await page.keyboard.press('Enter');
    await page.getByText('Tämä sivusto ei neuvo hoidosta.').waitFor();
  });

  test('without JavaScript a municipality of the list becomes a sentence', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${site.origin}/fi/oma-alue/`);
    await plain.getByRole('link', { name: 'Espoo', exact: true }).click();
    await plain.getByText('kuuluu Länsi-Uudenmaan hyvinvointialueeseen.').waitFor();
    await context.close();
  });
});
