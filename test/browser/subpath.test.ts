import { expect, test } from 'vitest';
import { visit } from '../setup/browser.ts';

const site = visit('subpath');

test('under a sub-path the field "my area" leads from a postcode to who answers there', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.origin}/uudistus/fi/`);
  await page.getByLabel('Postinumero tai kunta').fill('43100');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/uudistus/fi/kirjastoalueet/keski-suomi/#Saarij%C3%A4rvi');
  await page.close();
});

test('under a sub-path the search finds pages of both languages at their addresses', async () => {
  const page = await site.browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(`${site.origin}/uudistus/fi/`);
  await page.getByRole('searchbox', { name: 'Etsi sivustolta' }).fill('palveluja');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/uudistus/fi/haku/?q=*');
  const results = page.locator('[data-part=results] h3 a');
  await results.first().waitFor();
  expect(await results.first().getAttribute('href')).toMatch(/^\/uudistus\/fi\//);
  await page.goto(`${site.origin}/uudistus/fi/haku/?q=verkstaden`);
  const other = page.locator('[data-part=other] h3 a').first();
  await other.waitFor();
  expect(await other.getAttribute('href')).toMatch(/^\/uudistus\/sv\//);
  await page.close();
  expect(complaints).toEqual([]);
});
