import { describe, expect, test } from 'vitest';
import { readPage, textOf } from '../setup/pages.ts';

/** What each document says, on the page where a reader looks for it: address in Finnish, in Swedish, what stands there. */
const facts: [string, string, { both?: string[]; fi?: string[]; sv?: string[] }][] = [
  [
    '/fi/hankkeet/keski-suomen-sote-2020/',
    '/sv/projekt/mellersta-finland-sote-2020/',
    {
      both: [
        '1 300 000 €',
        '975 000 €',
        '162 500 €',
        '3/2014–10/2016',
        '3/2014–3/2015',
        '4/2016–10/2016',
        '1.1.2014–31.10.2015',
        '75 %',
        '25 %',
        '16.8.2013',
        '30.9.2013',
        '23.1.2014',
        '31.10.2016',
        'Pekka Utriainen',
        'Silja Ässämäki',
        '81 %',
        '68 %',
        'Innokylä',
      ],
      fi: ['Jyväskylän kaupunki', 'Keski-Suomen sairaanhoitopiiri'],
      sv: ['Jyväskylä stad', 'Mellersta Finlands sjukvårdsdistrikt'],
    },
  ],
  [
    '/fi/hankkeet/monesta-hyvasta-yhdeksi-parhaista/',
    '/sv/projekt/mellersta-finland-strukturreformen/',
    {
      both: ['2020–2021', 'Mikael Palola', '@sotekeskisuomi', '@keskisuomensoteuudistus'],
      fi: ['31. maaliskuuta 2021', '17. syyskuuta 2020', 'Hyvinvoinnin ja terveyden edistäminen', 'STM'],
      sv: ['31 mars 2021', '17 september 2020', 'SHM'],
    },
  ],
  ['/fi/hankkeet/soite-rakenneuudistus/', '/sv/projekt/soite-strukturreformen/', { both: ['20 %'] }],
  [
    '/fi/',
    '/sv/',
    {
      both: ['475', '975 000'],
      fi: [
        '7 Kokonaisuutta ja sen osia ei ole laskettu',
        'siirtyi kunnilta hyvinvointialueille',
        'HUS-yhtymä',
      ],
      sv: ['7 En helhet och dess delar har inte räknats', 'från kommunerna till välfärdsområdena'],
    },
  ],
  [
    '/fi/uutiset/esiselvitys-esiteltiin/',
    '/sv/nyheter/forstudien-presenterades/',
    {
      both: ['ISKE-erva', 'Haasteet lähipalveluiden integroinnissa', 'Uusi sairaala'],
      fi: ['väestörakenteen muutos', 'paljon palveluita käyttävien'],
      sv: ['befolkningsstrukturen förändras'],
    },
  ],
  [
    '/fi/uutiset/keski-suomen-sote-2020-hakemus/',
    '/sv/nyheter/keski-suomen-sote-2020-ansokan/',
    {
      both: ['Sote rautalankamalli', 'Pekka Utriainen'],
      fi: [
        'päätös osallistua hankkeeseen 18.9.2013',
        'päätös osallistua hankkeeseen 19.9.2013',
        'tärkeysjärjestyksessä',
        'henkilöstömenoista ei ole merkitty',
        'palvelurakenteen uudistamista',
      ],
      sv: [
        'beslut den 18 september 2013',
        'Jyväskylä den 19 september 2013',
        'prioritetsordning',
        'personalkostnaderna har inte antecknats',
        'förnyelsen av servicestrukturen',
      ],
    },
  ],
  [
    '/fi/palvelut-saamelaisille/',
    '/sv/service-for-samer/',
    {
      both: ['1086/2003', '612/2021'],
      fi: ['saamen kielen lautakunta', 'emme olleet löytäneet 27.11.2026'],
      sv: ['Nämnden för samiska språket', 'Den 27 november 2026 hade vi inte hittat'],
    },
  ],
  [
    '/fi/hankkeet/lappi-rakenneuudistus/',
    '/sv/projekt/lappland-strukturreformen/',
    {
      both: ['1.8.2020–31.12.2021', '30.6.2020'],
      fi: ['reilut 5 000 000 €', 'noin 4 000 000 €', 'Kolpeneen palvelukeskuksen kuntayhtymä'],
      sv: ['drygt 5 000 000 €', 'cirka 4 000 000 €', 'Samkommunen för servicecentret Kolpene'],
    },
  ],
  [
    '/fi/hankkeet/vaikuttavat-lahipalvelut/',
    '/sv/projekt/narservice-med-genomslag/',
    { both: ['2013–2015'] },
  ],
  [
    '/fi/maakunnat/keski-suomi/',
    '/sv/landskap/mellersta-finland/',
    {
      both: [
        '54 000',
        '195 000',
        'Saarikka',
        'Wiitaunioni',
        'Äänekos',
        'Kannonkoski',
        'Pihtipudas',
        'Toivakka',
        'Uurainen',
      ],
      fi: ['Keuruu', 'Laukaa', 'Keski-Suomen hyvinvointialue', '16. elokuuta 2013'],
      sv: ['Keuru', 'Laukas', 'Mellersta Finlands välfärdsområde', '16 augusti 2013'],
    },
  ],
  [
    '/fi/uutiset/lappi-hakemukset-jatetty/',
    '/sv/nyheter/lappland-lamnade-in-ansokningar/',
    { both: ['139', '158', '108', '70', '30.4.2020'] },
  ],
  [
    '/fi/uutiset/soite-ohjausryhma-aloitti/',
    '/sv/nyheter/soite-styrgruppen-inledde-arbetet/',
    { both: ['39', 'Arto Alpia', 'Eija Kellokoski-Kari', '20'], fi: ['Kaustisen'], sv: ['Kaustby'] },
  ],
  [
    '/fi/hankkeet/soite-2-0/',
    '/sv/projekt/soite-2-0/',
    {
      both: ['39', 'Arto Alpia', 'Eija Kellokoski-Kari'],
      fi: ['4.11.2020', 'omarahoitusosuus oli 20 prosenttia', 'asiakasraadit'],
      sv: ['4 november 2020', 'självfinansieringsandelen 20 procent', 'klientråden'],
    },
  ],
  [
    '/fi/hankkeet/lappi-tulevaisuuden-sote-keskus/',
    '/sv/projekt/lappland-framtidens-social-och-halsocentral/',
    {
      fi: [
        '30.4.2020',
        'arviointisuunnitelma',
        'viestintäsuunnitelma',
        'viralliset sitoumukset',
        'Saamelaiskäräjät',
      ],
      sv: [
        '30 april 2020',
        'utvärderingsplan',
        'kommunikationsplan',
        'officiella förbindelser',
        'Sametinget',
      ],
    },
  ],
  [
    '/fi/tyopajat/esiselvityksen-esittely/',
    '/sv/verkstader/presentation-av-forstudien/',
    {
      both: ['Marja Heikkilä', '1.1.2014–31.10.2015', '54 000', '195 000'],
      fi: ['25 prosenttia', '75 prosenttia'],
      sv: ['25 procent', '75 procent'],
    },
  ],
  [
    '/fi/tyopajat/lappi-kokonaisuus/',
    '/sv/verkstader/lappland-helheten/',
    { both: ['139', '158', '108', '70', '475'] },
  ],
  [
    '/fi/mika-uudistus-on/',
    '/sv/vad-reformen-ar/',
    {
      both: [
        '611/2021',
        '612/2021',
        '613/2021',
        '614/2021',
        '615/2021',
        '616/2021',
        '617/2021',
        '21,2',
        '22,5',
        '26,2',
      ],
      fi: ['1.1.2023', '8.3.2019', '23.6.2021', '13.4.2025', 'HUS-yhtymä', 'Selkokielellä'],
      sv: [
        'Den 1 januari 2023',
        'Den 8 mars 2019',
        'Den 23 juni 2021',
        'HUS-sammanslutningen',
        'På lätt språk',
      ],
    },
  ],
  [
    '/fi/maakunnat/uusimaa/',
    '/sv/landskap/nyland/',
    { both: ['615/2021'], fi: ['HUS-yhtymä'], sv: ['HUS-sammanslutningen'] },
  ],
  [
    '/fi/miksi-uudistus/',
    '/sv/varfor-reformen/',
    { both: ['81 %', '68 %', '27 %', '10 %', '5 %', 'Munday'], fi: ['yli 90 %'], sv: ['över 90 %'] },
  ],
];

/** What became of things, and what a reader must not be told. */
const never: [string, string[]][] = [
  ['/fi/hankkeet/keski-suomen-sote-2020/', ['@jkl.fi', 'edullisia']],
  ['/sv/projekt/mellersta-finland-sote-2020/', ['@jkl.fi', 'förmånliga']],
  ['/fi/hankkeet/monesta-hyvasta-yhdeksi-parhaista/', ['@jyvaskyla.fi']],
  ['/fi/hankkeet/soite-rakenneuudistus/', ['Käynnissä', 'maksajaa ei kerrota']],
  ['/sv/varfor-reformen/', ['Få behöver mycket hjälp', 'betjänar']],
  ['/sv/landskap/mellersta-finland/', ['slagits samman', 'Publicerad']],
  ['/fi/', ['10 hanketta', 'Uusimmat uutiset', '4 975 000', '6 300 000', 'osallistujaa 475']],
  ['/sv/', ['10 projekt', 'Senaste nytt', '4 975 000', '6 300 000']],
  ['/fi/maakunnat/keski-suomi/', ['Julkaistu', 'ikääntyminen']],
  ['/fi/maakunnat/keski-pohjanmaa/', ['3 hanketta', 'lähtevät']],
  ['/fi/hankkeet/vaikuttavat-lahipalvelut/', ['Käynnissä', 'Haettu']],
  ['/fi/uutiset/lappi-hakemukset-jatetty/', ['eri puolilla Lappia', 'innovaatiotoiminta']],
  ['/sv/nyheter/lappland-lamnade-in-ansokningar/', ['på olika håll', 'Deltagarna var', 'löper']],
  ['/sv/verkstader/soite-styrgrupp-1/', ['de viktigaste målen', 'höra om målen']],
  [
    '/sv/nyheter/keski-suomen-sote-2020-ansokan/',
    ['i branschen', 'viktighetsordning', 'förmånliga', 'öppen'],
  ],
];

describe('what was only applied for, planned or true once is not told as more', () => {
  test.each(never)('%s', (path, words) => {
    const text = textOf(readPage('real', path));
    for (const word of words) expect(text).not.toContain(word);
  });

  test('a state of 2020 is told in the past, with its date', () => {
    expect(textOf(readPage('real', '/fi/hankkeet/soite-2-0/'))).toContain('Oli käynnissä 5.11.2020');
    expect(textOf(readPage('real', '/sv/projekt/soite-2-0/'))).toContain('Pågick 5.11.2020');
  });
});

describe('every figure and date of the documents stands where a reader looks for it', () => {
  for (const [finnish, swedish, { both = [], fi = [], sv = [] }] of facts) {
    test(finnish, () => {
      const text = textOf(readPage('real', finnish));
      for (const words of [...both, ...fi]) expect(text).toContain(words);
    });
    test(swedish, () => {
      const text = textOf(readPage('real', swedish));
      for (const words of [...both, ...sv]) expect(text).toContain(words);
    });
  }
});
