import { contextOf } from '#domain/context.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findArea } from '#domain/area.ts';
import { areaData } from '#domain/pages/area-page.ts';
import { municipalities } from '#places/municipalities.ts';
import { type MunicipalPostcodes, readPostcodes } from '#places/postcodes.ts';
import { officialAreas } from '#places/areas.ts';
import { authority } from '#schemas/names.ts';
import { languages } from '#i18n/languages.ts';
import { contentOf, regionOf } from '../setup/things.ts';
import { both } from '../setup/both.ts';

const codes = [...new Set(municipalities.map((place) => place.authority)), 'hus'].filter(
  (code) => code !== 'hva-91',
);
const authorities = new Map(
  codes.map((id) => [
    id,
    { id, ...authority.parse(parse(readFileSync(`content/authorities/${id}.yaml`, 'utf8'))) },
  ]),
);
const regions = officialAreas
  .filter(({ code }) => code !== 'mk-21')
  .map(({ code, fi }) => regionOf(fi, code));
const content = contentOf({ authorities, regions });
const byMunicipality = readPostcodes()?.byMunicipality ?? new Map<string, MunicipalPostcodes>();
const data = both(
  areaData(contextOf(content, 'fi', '2026-11-22'), byMunicipality),
  areaData(contextOf(content, 'sv', '2026-11-22'), byMunicipality),
);

/** What the reader is led to first, or why not. */
function answerTo(text: string, language: 'fi' | 'sv' = 'fi'): string {
  const answer = findArea(text, data[language]);
  if (answer.kind !== 'matches') return answer.kind;
  const [first] = answer.matches;
  return `${first?.name}: ${first?.authority}`;
}

describe('each of the 308 municipalities leads to its one authority, in both languages and by both names', () => {
  test('there are 308', () => expect(municipalities.length).toBe(308));
  test.each(languages)('in %s', (language) => {
    const wrong = municipalities.flatMap((place) =>
      [place.fi, place.sv, place.fi.toUpperCase(), `${place.sv} `].filter((name) => {
        const answer = findArea(name, data[language]);
        if (place.authority === 'hva-91') return answer.kind !== 'outside';
        if (answer.kind !== 'matches') return true;
        const [first] = answer.matches;
        const own = place[language].replaceAll(' ', '-');
        return (
          !first?.sure ||
          first.authority.split(' (')[0] !== authorities.get(place.authority)?.name[language] ||
          !first.href.endsWith(`#${own}`)
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('a postcode of each leads there, too', () => {
    const wrong = municipalities.filter((place) => {
      const postcode = byMunicipality.get(place.code)?.places[0] ?? '';
      const answer = findArea(postcode, data.fi);
      if (place.authority === 'hva-91') return answer.kind !== 'outside';
      return (
        answer.kind !== 'matches' ||
        !answer.matches.some(({ href }) => href.endsWith(`#${place.fi.replaceAll(' ', '-')}`))
      );
    });
    expect(wrong.map(({ fi }) => fi)).toEqual([]);
  });
});

describe('a reader finds who answers where they live', () => {
  test.each([
    ['43100', 'Saarijärvi: Keski-Suomen hyvinvointialue'],
    ['FI-43100', 'Saarijärvi: Keski-Suomen hyvinvointialue'],
    ['431', 'Saarijärvi: Keski-Suomen hyvinvointialue'],
    ['saarijarvi', 'Saarijärvi: Keski-Suomen hyvinvointialue'],
    ['saarij', 'Saarijärvi: Keski-Suomen hyvinvointialue'],
    ['karle', 'Karleby: Keski-Pohjanmaan hyvinvointialue (Soite)'],
    ['Espoo', 'Espoo: Länsi-Uudenmaan hyvinvointialue'],
    ['Grankulla', 'Grankulla: Länsi-Uudenmaan hyvinvointialue'],
    ['Kerava', 'Kerava: Vantaan ja Keravan hyvinvointialue'],
    ['Hyvinkää', 'Hyvinkää: Keski-Uudenmaan hyvinvointialue'],
    ['Porvoo', 'Porvoo: Itä-Uudenmaan hyvinvointialue'],
    ['Helsinki', 'Helsinki: Helsingin kaupunki'],
    ['20100 Turku', 'Turku: Varsinais-Suomen hyvinvointialue (Varha)'],
    ['turku 20100', 'Turku: Varsinais-Suomen hyvinvointialue (Varha)'],
    ['Turku, Finland', 'Turku: Varsinais-Suomen hyvinvointialue (Varha)'],
    ['Kauppakatu 3 A 5, 43100 Saarijärvi', 'Saarijärvi: Keski-Suomen hyvinvointialue'],
    ['Kauppakatu 3 Saarijärvi', 'Saarijärvi: Keski-Suomen hyvinvointialue'],
    ['Mänttä – Vilppula', 'Mänttä-Vilppula: Pirkanmaan hyvinvointialue'],
    ['uusi kaarlepyy', 'Uusikaarlepyy: Pohjanmaan hyvinvointialue'],
    ['Äänekoski kaupunki', 'Äänekoski: Keski-Suomen hyvinvointialue'],
    ['Äänekosken kaupunki', 'Äänekoski: Keski-Suomen hyvinvointialue'],
    ['Pedersören kunta', 'Pedersören kunta: Pohjanmaan hyvinvointialue'],
    ['Koski', 'Koski Tl: Varsinais-Suomen hyvinvointialue (Varha)'],
    ['Pertunmaa', 'Pertunmaa (Mäntyharju): Etelä-Savon hyvinvointialue'],
    ['Kronoby kommun', 'Kronoby: Pohjanmaan hyvinvointialue'],
    ['i Karleby', 'Karleby: Keski-Pohjanmaan hyvinvointialue (Soite)'],
    ['Soite', 'Soite: Keski-Pohjanmaan hyvinvointialue (Soite)'],
    ['Keski-Suomi', 'Keski-Suomi: Maakunta'],
    ['keskisuomessa', 'Keski-Suomi: Maakunta'],
    ['Uudellamaalla', 'Uusimaa: Maakunta'],
    ['Nyland', 'Nyland: Maakunta'],
    ['Jyväskylssä', 'Jyväskylä: Keski-Suomen hyvinvointialue'],
    ['Esboo', 'Espoo: Länsi-Uudenmaan hyvinvointialue'],
  ])('%s', (text, expected) => expect(answerTo(text)).toBe(expected));

  test('in Swedish the same', () => {
    expect(answerTo('Kronoby', 'sv')).toBe('Kronoby: Österbottens välfärdsområde');
    expect(answerTo('02600 Esbo', 'sv')).toBe('Esbo: Västra Nylands välfärdsområde');
    expect(answerTo('Enontekis', 'sv')).toBe('Enontekis: Lapplands välfärdsområde (Lapha)');
    expect(answerTo('Esboo', 'sv')).toBe('Esbo: Västra Nylands välfärdsområde');
  });
});

describe('a place that was a municipality once, or never was one, leads to the municipality it is in', () => {
  test.each([
    ['Tammisaari', 'Tammisaari (Raasepori): Länsi-Uudenmaan hyvinvointialue'],
    ['Ekenäs', 'Ekenäs (Raasepori): Länsi-Uudenmaan hyvinvointialue'],
    ['Karjaalla', 'Karjaa (Raasepori): Länsi-Uudenmaan hyvinvointialue'],
    ['karjaa', 'Karjaa (Raasepori): Länsi-Uudenmaan hyvinvointialue'],
    ['Jyväskylän maalaiskunta', 'Jyväskylä: Keski-Suomen hyvinvointialue'],
    ['Korpilahti', 'Korpilahti (Jyväskylä): Keski-Suomen hyvinvointialue'],
    ['Asematie 2, Vaajakoski', 'Vaajakoski (Jyväskylä): Keski-Suomen hyvinvointialue'],
    ['Palokassa', 'Palokka (Jyväskylä): Keski-Suomen hyvinvointialue'],
    ['Nurmo', 'Nurmo (Seinäjoki): Etelä-Pohjanmaan hyvinvointialue'],
  ])('%s', (text, expected) => expect(answerTo(text)).toBe(expected));

  test('and where its name may mean another place, the reader chooses', () => {
    const answer = findArea('Pohja', data.fi);
    const matches = answer.kind === 'matches' ? answer.matches : [];
    expect(matches.slice(0, 2).map(({ name }) => name)).toEqual(['Pohja (Kangasala)', 'Pohjanmaa']);
    expect(matches.some(({ sure }) => sure)).toBe(false);
  });

  test('in Swedish by its Swedish name', () => {
    expect(answerTo('Karis', 'sv')).toBe('Karis (Raseborg): Västra Nylands välfärdsområde');
    expect(answerTo('Ekenäs', 'sv')).toBe('Ekenäs (Raseborg): Västra Nylands välfärdsområde');
  });
});

describe('a name is known in its cases', () => {
  const forms = `Rovaniemi: Rovaniemellä Rovaniemen Rovaniemeltä Rovaniemelle · Tampere: Tampereen Tampereella Tampereelta
    · Turku: Turun Turussa Turkuun · Helsinki: Helsingin Helsingissä Helsinkiin · Lahti: Lahden Lahdessa Lahteen
    · Oulu: Oulun Oulussa · Kokkola: Kokkolan Kokkolassa · Seinäjoki: Seinäjoen Seinäjoella · Espoo: Espoon Espoossa
    · Vantaa: Vantaan Vantaalla · Hanko: Hangon Hangossa · Lieto: Liedon Liedossa · Hailuoto: Hailuodon
    · Kauniainen: Kauniaisten Kauniaisissa · Parainen: Paraisten Paraisilla · Varkaus: Varkauden Varkaudessa
    · Alavus: Alavuden Alavudella · Kannus: Kannuksen Kannuksessa · Nurmes: Nurmeksen · Muhos: Muhoksella
    · Heinävesi: Heinäveden Heinävedellä · Riihimäki: Riihimäen Riihimäellä · Kurikka: Kurikassa
    · Uusikaupunki: Uudenkaupungin Uudessakaupungissa · Uusikaarlepyy: Uudenkaarlepyyn · Isokyrö: Isonkyrön
    · Mänttä-Vilppula: Mänttä-Vilppulan Mänttä-Vilppulassa · Kangasala: Kangasalan Kangasalla
    · Pihtipudas: Pihtiputaan Pihtiputaalla · Punkalaidun: Punkalaitumen · Virrat: Virtain Virroilla
    · Joensuu: Joensuun Joensuussa · Kirkkonummi: Kirkkonummen Kirkkonummella · Liminka: Limingan Limingassa
    · Lappeenranta: Lappeenrannan Lappeenrannassa · Leppävirta: Leppävirran · Vesanto: Vesannolla · Loppi: Lopen Lopella
    · Ii: Iin Iissä · Pietarsaari: Pietarsaaren Pietarsaaressa · Outokumpu: Outokummun · Juuka: Juuan Juuassa
    · Kitee: Kiteen Kiteellä · Kempele: Kempeleen Kempeleellä · Korsnäs: Korsnäsin Korsnäsissä · Vihti: Vihdin Vihdissä
    · Keuruu: Keuruulla Keuruun · Muurame: Muuramen Muuramessa · Enontekiö: Enontekiön Enontekiöllä
    · Salo: Salon Salossa · Pori: Porin Porissa · Hyrynsalmi: Hyrynsalmen · Rautalampi: Rautalammin Rautalammilla
    · Karleby: Karlebys · Esbo: Esbos · Nykarleby: Nykarlebys`;
  test.each(forms.split('·').map((line) => line.trim().split(': ') as [string, string]))(
    '%s',
    (name, written) => {
      for (const form of written.split(' ')) expect(answerTo(form)).toMatch(new RegExp(`^${name}: `));
    },
  );
});

describe('a reader is helped on', () => {
  test('when the postcode is a box, with the municipality it belongs to', () => {
    expect(findArea('PL 35, 40014', data.fi)).toMatchObject({
      kind: 'matches',
      box: true,
      matches: [{ name: 'Jyväskylä' }],
    });
  });
  test('when a name may mean several, with all of them in the order of the alphabet', () => {
    const answer = findArea('pyhä', data.fi);
    const names = answer.kind === 'matches' ? answer.matches.map(({ name }) => name) : [];
    expect(names).toEqual(['Pyhäjoki', 'Pyhäjärvi', 'Pyhäntä', 'Pyhäranta']);
  });
  test.each([
    ['98989', 'unknown-code'],
    ['Atlantis', 'unknown-name'],
    ['SW1A 1AA', 'foreign'],
    ['431001', 'foreign'],
    ['22100', 'outside'],
    ['Mariehamn', 'outside'],
    ['Ahvenanmaa', 'outside'],
    ['Åland', 'outside'],
    ['  ', 'empty'],
    ['<?>', 'unknown-name'],
    ['lääkäri', 'care'],
    ['paivystys', 'care'],
    ['läkare', 'care'],
    ['jour', 'care'],
    ['hammaslääkäri ajanvaraus', 'care'],
  ])('%s', (text, kind) => expect(answerTo(text)).toBe(kind));
  test('who asks for care in a place is led to who answers there', () =>
    expect(answerTo('päivystys Saarijärvi')).toBe('Saarijärvi: Keski-Suomen hyvinvointialue'));
});
