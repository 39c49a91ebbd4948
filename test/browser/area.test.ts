import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { visit } from '../setup/browser.ts';

const site = visit('subpath', '/uudistus/');
let page: Page;

beforeEach(async () => {
  page = await site.browser.newPage({ viewport: { width: 390, height: 844 } });
});

describe('the field "my area"', () => {
  test('leads from a postcode to the region, with the keyboard alone and under a sub-path', async () => {
    await page.goto(`${site.origin}/uudistus/fi/`);
    await page.getByLabel('Postinumero tai kunta').focus();
    await page.keyboard.type('43100');
    await page.getByRole('option', { name: 'Saarijärvi' }).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('combobox').getAttribute('aria-activedescendant')).toBe('area-option-0');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/uudistus/fi/maakunnat/keski-suomi/');
  });

  test('suggests as one types and closes with Escape', async () => {
    await page.goto(`${site.origin}/uudistus/sv/`);
    await page.getByLabel('Postnummer eller kommun').focus();
    await page.keyboard.type('karl');
    await page.getByRole('option', { name: 'Karleby' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
    expect(await page.getByRole('combobox').inputValue()).toBe('karl');
  });

  test('lets the reader choose when a beginning may mean several, and goes when it can mean only one', async () => {
    await page.goto(`${site.origin}/uudistus/sv/`);
    await page.getByLabel('Postnummer eller kommun').fill('karl');
    await page.keyboard.press('Enter');
    await page.getByText('Det finns flera.').waitFor();
    await page.getByRole('combobox').fill('karleby');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/uudistus/sv/landskap/mellersta-osterbotten/');
  });

  test('loads nothing before the reader touches it', async () => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${site.origin}/uudistus/fi/`);
    await page.waitForTimeout(200);
    expect(requests.filter((url) => /\.(js|json)$/.test(url))).toEqual([]);
  });

  test('says what is wrong with a code that does not exist', async () => {
    await page.goto(`${site.origin}/uudistus/fi/oma-alue/`);
    await page.getByLabel('Postinumero tai kunta').fill('98989');
    await page.keyboard.press('Enter');
    await page.getByText('Tällaista postinumeroa ei ole.').waitFor();
  });

  test('without JavaScript leads to the list of municipalities and sends nothing', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${site.origin}/uudistus/fi/`);
    await plain.getByLabel('Postinumero tai kunta').fill('43100');
    await plain.keyboard.press('Enter');
    await plain.waitForURL('**/uudistus/fi/oma-alue/**');
    expect(new URL(plain.url()).search).toBe('');
    await context.close();
  });
});
