import { describe, expect, test } from 'vitest';
import { type BuiltPage, readPage, textOf } from '../setup/pages.ts';

/** The bars of a part of a page: where each begins and how long it is. */
function barsIn(page: BuiltPage, part: string): (string | undefined)[][] {
  const { $ } = page;
  return $(`section:has(> #${part}) svg[aria-hidden]:not(svg svg)`)
    .toArray()
    .map((svg) =>
      $(svg)
        .find('rect')
        .toArray()
        .map((rect) => `${$(rect).attr('x') ?? '0%'}+${$(rect).attr('width')}`),
    );
}

function partText(page: BuiltPage, part: string): string {
  return page
    .$(`section:has(> #${part})`)
    .text()
    .replaceAll('\u2060', '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

describe('the map', () => {
  const front = () => readPage('real', '/fi/');

  test('is the list of the 18 regions, each once, with its number of projects in words', () => {
    const { $ } = front();
    const links = $('section:has(> #regions) li a');
    expect(links.length).toBe(18);
    expect(new Set(links.toArray().map((link) => $(link).attr('href'))).size).toBe(18);
    const text = links.text().replaceAll('\u00ad', '');
    expect(text).toMatch(/Keski-Pohjanmaa\s*2 hanketta/);
    expect(text).toMatch(/Lappi\s*2 hanketta/);
    expect(partText(front(), 'regions')).toContain('Lisäksi 1 hanke koskee koko maata.');
  });

  test('is for eyes and pointers alone where the page lists the same regions', () => {
    const { $ } = readPage('real', '/sv/landskap/');
    const map = $('main ul[aria-hidden="true"]');
    expect(map.find('a').length).toBe(18);
    expect(map.find('a:not([tabindex="-1"])').length).toBe(0);
    const addressesOf = (selector: string) =>
      $(selector)
        .toArray()
        .map((link) => $(link).attr('href'))
        .toSorted();
    expect(addressesOf('main :is(h2, h3) a')).toEqual(addressesOf('main ul[aria-hidden="true"] a'));
  });

  test('shows where a region lies', () => {
    const { $ } = readPage('real', '/sv/landskap/lappland/');
    expect($('svg[role="img"]').attr('aria-label')).toBe('Lappland på kartan över landskapen');
  });
});

describe('the timeline', () => {
  test('shows all projects, and those of a region on its page', () => {
    expect(readPage('real', '/fi/').$('section:has(> #timeline) li > svg').length).toBe(10 + 2);
    expect(readPage('real', '/sv/projekt/').$('section:has(> #timeline) li > svg').length).toBe(10 + 2);
    const region = partText(readPage('real', '/fi/maakunnat/keski-suomi/'), 'timeline');
    expect(region).toContain('Keski-Suomen SOTE 2020 3/2014–10/2016');
    expect(region).toContain('Monesta hyvästä yhdeksi parhaista 2020–2021');
    expect(region).not.toContain('Soite');
  });

  test('tells every date in words, and how to read what is not exact', () => {
    const text = partText(readPage('real', '/sv/'), 'timeline');
    for (const words of ['3/2014–10/2016', '2013–2015', '2020–', 'läget 5.11.2020', '17.2.2020'])
      expect(text).toContain(words);
    for (const words of ['Tonad kant', 'Pil', 'Ring', 'I dag']) expect(text).toContain(words);
  });

  test('is for pointers alone where the page lists the same projects', () => {
    const { $ } = readPage('real', '/fi/hankkeet/');
    expect($('section:has(> #timeline) li a:not([tabindex="-1"])').length).toBe(0);
  });

  test('shows the phases of a project on one scale', () => {
    const [years, ...phases] = barsIn(readPage('real', '/sv/projekt/mellersta-finland-sote-2020/'), 'phases');
    expect(years).toEqual([]);
    expect(phases).toEqual([['5.4%+36.1%'], ['41.5%+2.8%'], ['74.9%+19.5%']]);
  });
});

describe('a series of workshops', () => {
  test.each(['lappi-kehittamistarpeet', 'lappi-tavoitteet', 'lappi-toimenpiteet', 'lappi-kokonaisuus'])(
    'is drawn on the page of %s, with the sum',
    (name) => {
      const page = readPage('real', `/fi/tyopajat/${name}/`);
      expect(barsIn(page, 'series')).toEqual([['0%+88%'], ['0%+100%'], ['0%+68.4%'], ['0%+44.3%']]);
      expect(page.$('section:has(> #series) [aria-current="page"]').length).toBe(1);
      for (const words of ['139', '158', '108', '70', '475'])
        expect(partText(page, 'series')).toContain(words);
    },
  );
});

describe('the money', () => {
  test('of a project is one bar of shares', () => {
    const page = readPage('real', '/fi/hankkeet/keski-suomen-sote-2020/');
    expect(barsIn(page, 'money')).toEqual([['0%+75%', '75%+12.5%', '87.5%+12.5%']]);
    const text = partText(page, 'money');
    for (const words of ['975 000 € · 75 %', '162 500 € · 12,5 %', 'ei osuutta', '1 300 000 €'])
      expect(text).toContain(words);
  });

  test('with reservations says so, and gives no per cents', () => {
    const text = partText(readPage('real', '/sv/projekt/lappland-strukturreformen/'), 'money');
    expect(text).toContain('cirka 4 000 000 €');
    expect(text).toContain('drygt 5 000 000 €');
    expect(text).not.toContain('%');
  });

  test('is not told where the content tells none', () => {
    const page = readPage('real', '/fi/hankkeet/lappi-tulevaisuuden-sote-keskus/');
    expect(page.$('section:has(> #money)').length).toBe(0);
  });

  test('of several projects is not compared where the figures do not allow it, and the reason is told', () => {
    expect(partText(readPage('real', '/fi/maakunnat/lappi/'), 'costs')).toContain('ei voi verrata');
    expect(partText(readPage('real', '/sv/program/strukturreformen/'), 'costs')).toContain(
      'kan inte jämföras',
    );
    expect(partText(readPage('real', '/fi/maakunnat/keski-pohjanmaa/'), 'costs')).toContain('eivät kerro');
  });
});

describe('a figure', () => {
  test('stands in the text where its author placed it, and nowhere else', () => {
    for (const path of ['/fi/miksi-uudistus/', '/sv/varfor-reformen/']) {
      const page = readPage('real', path);
      expect(page.$('main h2 ~ figure, main p ~ figure').length).toBe(3);
      expect(page.$('main figure').length).toBe(3);
      expect(textOf(page)).toMatch(/(NHG|Munday)/);
    }
  });

  test('has its number beside its name, and its source under it', () => {
    const figure = readPage('real', '/sv/varfor-reformen/').$('figure').first();
    expect(
      figure
        .find('li')
        .first()
        .text()
        .replace(/[\s\u00a0]+/g, ' ')
        .trim(),
    ).toBe('10 % av invånarna 81 %');
    expect(figure.text()).toContain('Källa: NHG 2013');
  });

  test('without numbers shows the order of its steps alone', () => {
    const figure = readPage('real', '/fi/miksi-uudistus/').$('figure').last();
    expect(figure.find('ol li svg').length).toBe(8);
    expect(figure.find('strong').length).toBe(0);
  });
});
