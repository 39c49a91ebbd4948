import { beforeAll, describe, expect, inject, test } from 'vitest';
import { fold } from '#search/analysis/fold.ts';
import { searchPages } from '#search/query/search-pages.ts';
import { indexBytes } from '../relevance/index-bytes.ts';
import { askResidents, shareOf } from '../relevance/residents.ts';
import { openSample, type Sample } from '../relevance/sample-site.ts';

/** What residents type, and the end of the address of the page they should find first (any of several that answer). */
const questions: Record<'fi' | 'sv', [question: string, ...pages: string[]][]> = {
  fi: [
    ['Saarijärvi', 'keski-suomi/'],
    ['lappi', 'maakunnat/lappi/'],
    ['Kokkola', 'keski-pohjanmaa/'],
    ['kokkolassa', 'keski-pohjanmaa/', 'soite/'],
    ['Rovaniemi', 'maakunnat/lappi/', 'tyopajat/lappi-kehittamistarpeet/', 'tyopajat/lappi-tavoitteet/'],
    ['keski suomi', 'maakunnat/keski-suomi/'],
    ['keskisuomi', 'maakunnat/keski-suomi/'],
    ['uusimaa', 'maakunnat/uusimaa/'],
    ['kainuun', 'maakunnat/kainuu/'],
    ['soite', 'hankkeet/soite-2-0/', 'organisaatiot/soite/', 'sanasto/#soite'],
    [
      'soite ohjausryhmä',
      'tyopajat/soite-ohjausryhma-1/',
      'uutiset/soite-ohjausryhma-aloitti/',
      'hankkeet/soite-2-0/',
    ],
    ['ohjausryhmän puheenjohtaja', 'tyopajat/soite-ohjausryhma-1/', 'uutiset/soite-ohjausryhma-aloitti/'],
    [
      'Arto Alpia',
      'tyopajat/soite-ohjausryhma-1/',
      'uutiset/soite-ohjausryhma-aloitti/',
      'hankkeet/soite-2-0/',
    ],
    ['Mikael Palola', 'monesta-hyvasta-yhdeksi-parhaista/', 'esiselvitys-esiteltiin/'],
    ['Marja Heikkilä', 'esiselvityksen-esittely/', 'esiselvitys-esiteltiin/'],
    ['Utriainen', 'keski-suomen-sote-2020-hakemus/', 'hankkeet/keski-suomen-sote-2020/'],
    [
      'sote 2020',
      'hankkeet/keski-suomen-sote-2020/',
      'uutiset/keski-suomen-sote-2020-hakemus/',
      'esiselvityksen-esittely/',
    ],
    ['monesta hyvästä', 'monesta-hyvasta-yhdeksi-parhaista/'],
    ['lähipalvelut', 'hankkeet/vaikuttavat-lahipalvelut/', 'aiheet/lahipalvelut/', 'sanasto/#lahipalvelut'],
    ['vaikuttavat lähipalvelut', 'vaikuttavat-lahipalvelut/'],
    [
      'Kuntaliiton hanke',
      'vaikuttavat-lahipalvelut/',
      'vaikuttavat-lahipalvelut-1/',
      'organisaatiot/kuntaliitto/',
    ],
    ['saamenkieliset palvelut', 'aiheet/saamenkieliset-palvelut/', 'sanasto/#saamenkieliset-palvelut'],
    ['saamelaiskäräjät', 'organisaatiot/saamelaiskarajat/', 'sanasto/#saamelaiskarajat'],
    ['asiakasraati', 'sanasto/#asiakasraati'],
    ['kuntayhtymä', 'sanasto/#kuntayhtyma'],
    ['mikä on hyvinvointialue', 'sanasto/#hyvinvointialue'],
    ['mitä tarkoittaa kuntayhtymä', 'sanasto/#kuntayhtyma'],
    ['hyvaks', 'hyvinvointialueet/keski-suomi/'],
    [
      'STM',
      'sosiaali-ja-terveysministerio/',
      'organisaatiot/stm/',
      'sanasto/#stm',
      'sanasto/#sosiaali-ja-terveysministerio',
    ],
    ['omarahoitusosuus', 'sanasto/#omarahoitusosuus'],
    ['valtionavustus', 'sanasto/#valtionavustus'],
    [
      'Lapin työpajat',
      'tyopajat/lappi-kehittamistarpeet/',
      'tyopajat/lappi-tavoitteet/',
      'tyopajat/lappi-toimenpiteet/',
      'tyopajat/lappi-kokonaisuus/',
      'uutiset/lappi-hakemukset-jatetty/',
    ],
    ['työpaja Kemi', 'tyopajat/lappi-toimenpiteet/'],
    ['etäseminaari', 'tyopajat/lappi-kokonaisuus/', 'sanasto/#etaseminaari'],
    ['Lapin hakemukset', 'uutiset/lappi-hakemukset-jatetty/'],
    ['rakenneuudistus lappi', 'hankkeet/lappi-rakenneuudistus/', 'maakunnat/lappi/'],
    ['miksi uudistus', 'miksi-uudistus/'],
    ['mikä sote-uudistus', 'mika-uudistus-on/'],
    ['saamelaisten palvelut', 'palvelut-saamelaisille/'],
    ['Oulun kustannukset', 'miksi-uudistus/', 'hankkeet/keski-suomen-sote-2020/'],
    ['palveluintegraation asteet', 'miksi-uudistus/'],
    ['saavutettavuus', 'saavutettavuus/', 'sanasto/#saavutettavuus'],
    ['evästeet', 'tietosuoja/', 'sanasto/#evaste'],
    ['lähteet', '/lahteet/'],
    ['yhteystiedot', '/yhteystiedot/'],
    ['Kaste-ohjelma', 'ohjelmat/kaste/', 'sanasto/#kaste-ohjelma', 'ohjelmat/kaste-ohjelma/'],
    ['esiselvitys', 'esiselvityksen-esittely/', 'esiselvitys-esiteltiin/', 'sanasto/#esiselvitys'],
    ['tiedolla johtaminen', 'aiheet/tiedolla-johtaminen/', 'sanasto/#tiedolla-johtaminen'],
  ],
  sv: [
    ['vad betyder samkommun', 'ordlista/#samkommun'],
    ['Hyvaks', 'valfardsomraden/mellersta-finland/'],
    ['kompetencecentrum', 'ordlista/#kompetenscentrum-inom-det-sociala-omradet'],
    ['Karleby', 'mellersta-osterbotten/', 'organisationer/soite/'],
    [
      'Kaustby',
      'mellersta-osterbotten/',
      'soite-styrgrupp-1/',
      'soite-styrgruppen-inledde-arbetet/',
      'organisationer/kaustinen/',
      'kaustby-kommun/',
    ],
    ['lappland', 'landskap/lappland/'],
    ['mellersta finland', 'landskap/mellersta-finland/'],
    ['mellersta österbotten', 'landskap/mellersta-osterbotten/'],
    ['nyland', 'landskap/nyland/'],
    ['satakunta', 'landskap/satakunta/'],
    ['Övertorneå', 'landskap/lappland/'],
    ['Saarijärvi', 'landskap/mellersta-finland/'],
    ['soite', 'projekt/soite-2-0/', 'organisationer/soite/', 'ordlista/#soite'],
    [
      'styrgrupp',
      'verkstader/soite-styrgrupp-1/',
      'ordlista/#styrgrupp',
      'soite-styrgruppen-inledde-arbetet/',
    ],
    ['styrgruppens ordförande', 'soite-styrgrupp-1/', 'soite-styrgruppen-inledde-arbetet/'],
    ['Arto Alpia', 'soite-styrgrupp-1/', 'soite-styrgruppen-inledde-arbetet/', 'projekt/soite-2-0/'],
    ['Mikael Palola', 'mellersta-finland-strukturreformen/', 'forstudien-presenterades/'],
    ['Marja Heikkilä', 'presentation-av-forstudien/', 'forstudien-presenterades/'],
    ['Utriainen', 'keski-suomen-sote-2020-ansokan/', 'mellersta-finland-sote-2020/'],
    [
      'sote 2020',
      'projekt/mellersta-finland-sote-2020/',
      'keski-suomen-sote-2020-ansokan/',
      'presentation-av-forstudien/',
    ],
    ['närservice', 'narservice-med-genomslag/', 'teman/narservice/', 'ordlista/#narservice'],
    [
      'Kommunförbundet närservice',
      'narservice-med-genomslag/',
      'narservice-delprojekt-1/',
      'narservice-delprojekt-2/',
    ],
    ['kommunförbundet', 'organisationer/kommunforbundet/', 'ordlista/#kommunforbundet'],
    ['service på samiska', 'teman/service-pa-samiska/', 'ordlista/#service-pa-samiska'],
    ['sametinget', 'organisationer/sametinget/', 'ordlista/#sametinget'],
    ['klientråd', 'ordlista/#klientrad'],
    ['samkommun', 'ordlista/#samkommun'],
    ['vad är ett välfärdsområde', 'ordlista/#valfardsomrade'],
    [
      'SHM',
      'social-och-halsovardsministeriet/',
      'ordlista/#social-och-halsovardsministeriet',
      'organisationer/shm/',
      'ordlista/#shm',
    ],
    ['självfinansieringsandel', 'ordlista/#sjalvfinansieringsandel'],
    ['statsunderstöd', 'ordlista/#statsunderstod'],
    [
      'verkstäder i Lappland',
      'lappland-utvecklingsbehov/',
      'lappland-mal/',
      'lappland-atgarder/',
      'lappland-helheten/',
      'lappland-lamnade-in-ansokningar/',
    ],
    ['verkstad Kemi', 'lappland-atgarder/'],
    ['distansseminarium', 'lappland-helheten/', 'ordlista/#distansseminarium'],
    ['Lapplands ansökningar', 'lappland-lamnade-in-ansokningar/', 'landskap/lappland/'],
    ['strukturreformen lappland', 'projekt/lappland-strukturreformen/', 'landskap/lappland/'],
    ['varför reform', 'varfor-reformen/', 'vad-reformen-ar/'],
    ['kostnader Uleåborg', 'varfor-reformen/'],
    ['vad är vårdreformen', 'vad-reformen-ar/'],
    ['service för samer', 'service-for-samer/'],
    ['grader av integration', 'varfor-reformen/'],
    ['tillgänglighet', '/tillganglighet/', 'ordlista/#tillganglighet', 'ordlista/#tillganglighetsutlatande'],
    ['kakor', '/dataskydd/', 'ordlista/#kakor', 'ordlista/#kaka'],
    ['källor', '/kallor/'],
    ['kontaktuppgifter', '/kontakt/'],
    ['kasteprogrammet', 'program/kaste/', 'ordlista/#kaste-programmet', 'program/kaste-programmet/'],
    ['förstudie', 'presentation-av-forstudien/', 'forstudien-presenterades/', 'ordlista/#forstudie'],
    ['kunskapsbaserad ledning', 'kunskapsbaserad-ledning/', 'ordlista/#kunskapsbaserad-ledning'],
    ['primärvård', 'ordlista/#primarvard'],
  ],
};

describe.each(['fi', 'sv'] as const)('a resident who asks in %s', (language) => {
  let sample: Sample;

  beforeAll(async () => {
    sample = await openSample(inject('sites').real, language);
  });

  test.each(questions[language])('%s', async (question, ...expected) => {
    const { pages } = await searchPages(question, sample);
    const first = await Promise.all(pages.slice(0, 3).map(async (page) => (await page.data()).url));
    expect(
      expected.some((end) => first[0]?.endsWith(end)),
      `${question}: ${first.join(' ')}`,
    ).toBe(true);
  });

  test('finds what begins so, before a word or title is typed to its end', async () => {
    const titles = [...new Set(await sample.titles())].filter((title) => title.length > 6);
    const missed: string[] = [];
    for (const title of titles) {
      const typed = title.slice(0, Math.max(4, Math.round(0.7 * Math.min(title.length, 24)))).trim();
      const { pages } = await searchPages(typed, sample);
      const first = await Promise.all(
        pages.slice(0, 5).map(async (page) => (await page.data()).meta['title']),
      );
      if (!first.some((found) => fold(found ?? '').startsWith(fold(typed)))) missed.push(typed);
    }
    expect(titles.length).toBeGreaterThan(200);
    expect(1 - missed.length / titles.length, missed.join(', ')).toBeGreaterThanOrEqual(0.95);
  });

  test('loads index chunks of at most 2.2 times the bytes of plain Pagefind', async () => {
    const { ours, plain } = await indexBytes(inject('sites').real, language);
    expect(plain).toBeGreaterThan(50_000);
    expect(ours / plain).toBeLessThanOrEqual(2.2);
  });

  test('is asked at least forty times here', () => {
    expect(questions[language].length).toBeGreaterThanOrEqual(40);
  });

  // The questions of visitors were written before any answer was seen, of kinds that few ask in.
  test.each([
    ['residents', 0.95],
    ['reported', 1],
    ['visitors', 0.8],
    ['newcomers', 0.95],
  ] as const)(
    'finds the answer to what %s ask among the first three, or the right message',
    async (set, least) => {
      const { share, wrong } = shareOf(await askResidents(inject('sites').real, language, set));
      console.log(`${set}, ${language}: ${share.toFixed(3)}\n${wrong.join('\n')}`);
      expect(share, wrong.join('\n')).toBeGreaterThanOrEqual(least);
    },
  );
});

test.each([
  ['fi', 'mitä lapin työpajassa päätettiin', '/fi/tyopajat/lappi-'],
  ['sv', 'vad bestämdes på verkstaden i lappland', '/sv/verkstader/lappland-'],
] as const)(
  'who asks in %s what was decided in a series of workshops finds all four',
  async (language, question, start) => {
    const { pages } = await searchPages(question, await openSample(inject('sites').real, language));
    const urls = await Promise.all(pages.slice(0, 10).map(async (page) => (await page.data()).url));
    expect(urls.filter((url) => url.startsWith(start))).toHaveLength(4);
  },
);
