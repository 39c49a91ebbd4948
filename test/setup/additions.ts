import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { municipalities } from '#places/municipalities.ts';

type Pair = readonly [fi: string, sv: string];
type Kind = keyof typeof kinds;

/** Adds a news item, a workshop, a project, a page, an organisation, a topic and a term to a content folder. */
export function addOneOfEach(folder: string, random: () => number): void {
  Object.keys(kinds).forEach((kind, index) =>
    add(folder, kind as Kind, `lisatty-${index + 1}`, index + 1, random),
  );
}

/** Adds as many things as told, each right in itself and otherwise as chance will have it. */
export function addSome(folder: string, count: number, random: () => number): void {
  for (let number = 101; number < 101 + count; number++)
    add(folder, pick(frequent, random), `lisatty-${number}`, number, random);
}

function add(folder: string, kind: Kind, id: string, number: number, random: () => number): void {
  kinds[kind]({ folder, id, number, random });
}

/** What is added, as often as staff add it. */
const frequent: readonly Kind[] = [
  ...(['news', 'news', 'news', 'news', 'workshops', 'workshops'] as const),
  ...(['projects', 'organisations', 'glossary', 'topics', 'pages'] as const),
];

const kinds = {
  news(place: Place) {
    const { folder, random } = place;
    const facts = {
      date: dayOf(random, 2019, 2028),
      projects: some('projects', place),
      regions: some('regions', place),
      topics: some('topics', place),
      ...(random() < 0.5 && { publisher: pick(names('organisations', folder), random) }),
    };
    const hasPicture = random() < 0.3;
    writeEntry(
      place,
      'news',
      { ...facts, ...(hasPicture && { picture: 'kuva.png' }) },
      ['Tiedote', 'Meddelande'],
      {
        ...(hasPicture && { pictureText: ['Sininen suorakulmio.', 'En blå rektangel.'] }),
      },
    );
    if (hasPicture)
      copyFileSync(
        'test/fixtures/content/small/news/testiuutinen/kuva.png',
        join(folder, 'news', place.id, 'kuva.png'),
      );
  },
  workshops(place: Place) {
    const { random } = place;
    const facts = {
      start: dayOf(random, 2019, 2028),
      kind: pick(['workshop', 'seminar', 'steering-group', 'presentation'], random),
      startTime: pick(['09:00', '12:30'], random),
      endTime: pick(['15:00', '16:15'], random),
      place: { municipality: pick(municipalities, random).fi, remote: random() < 0.5 },
      ...(random() < 0.5 && { participants: Math.ceil(random() * 300) }),
      projects: some('projects', place),
      regions: some('regions', place),
    };
    writeEntry(place, 'workshops', facts, ['Kokous', 'Möte'], {});
  },
  projects(place: Place) {
    const { folder, random } = place;
    const year = 2015 + Math.floor(random() * 12);
    const total = 100_000 + Math.floor(random() * 90) * 10_000;
    const facts = {
      regions: some('regions', place),
      period: { start: String(year), ...(random() < 0.7 && { end: String(year + 1) }) },
      lead: pick(names('organisations', folder), random),
      ...(random() < 0.6 && { funding: { total, grant: total / 2 } }),
      topics: some('topics', place),
    };
    writeEntry(place, 'projects', facts, ['Kokeilu', 'Försök'], {
      brief: [
        ['Palveluja kokeillaan kunnissa.', 'Service prövas i kommunerna.'],
        ['Asukkaat ovat mukana.', 'Invånarna deltar.'],
        ['Tulokset julkaistaan.', 'Resultaten publiceras.'],
      ],
    });
  },
  pages(place: Place) {
    writeEntry(place, 'pages', {}, ['Ohje', 'Anvisning'], {});
  },
  organisations(place: Place) {
    const [fi, sv] = titled(['Yhdistys', 'Förening'], place);
    writeName(place, 'organisations', {
      name: { fi, sv },
      kind: 'association',
      regions: some('regions', place),
    });
  },
  topics(place: Place) {
    const [fi, sv] = titled(['Aihepiiri', 'Ämnesområde'], place);
    writeName(place, 'topics', { name: { fi, sv } });
  },
  glossary(place: Place) {
    const letters = [...String(place.number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
    writeName(place, 'glossary', {
      name: { fi: `koekäsite${letters}`, sv: `provbegrepp${letters}` },
      definition: { fi: 'Sana, jota kokeillaan.', sv: 'Ett ord som prövas.' },
    });
  },
} as const;

/** An entry in one language or in both, whose texts tell the same. */
function writeEntry(
  place: Place,
  collection: string,
  facts: object,
  title: Pair,
  words: Readonly<Record<string, Pair | readonly Pair[]>>,
): void {
  const { folder, id, random } = place;
  const titles = titled(title, place);
  const passages = Array.from({ length: 1 + Math.floor(random() * 8) }, () => pick(texts, random)(place));
  const original = pick([0, 1] as const, random);
  mkdirSync(join(folder, collection, id), { recursive: true });
  for (const at of random() < 0.7 ? ([0, 1] as const) : [original]) {
    const own = Object.fromEntries(
      Object.entries(words).map(([key, pairs]) => [
        key,
        isPair(pairs) ? pairs[at] : pairs.map((pair) => pair[at]),
      ]),
    );
    const front = stringify({
      ...(at === original ? facts : { translationOf: codes[original] }),
      title: titles[at],
      summary: [`Tässä kerrotaan asiasta ${place.number}.`, `Här berättas om ärende ${place.number}.`][at],
      ...own,
    });
    const body = passages.map((passage) => passage[at]).join('\n\n');
    writeFileSync(join(folder, collection, id, `index.${codes[at]}.md`), `---\n${front}---\n\n${body}\n`);
  }
}

/** Passages of a text in both languages, with the same numbers in each. */
const texts: readonly ((place: Place) => Pair)[] = [
  ({ random }) => {
    const many = 2 + Math.floor(random() * 400);
    return [`Mukana oli ${many} asukasta kunnista.`, `Med var ${many} invånare från kommunerna.`];
  },
  () => [
    '## Mitä seuraavaksi\n\nTyö jatkuu kunnissa.',
    '## Vad som händer sedan\n\nArbetet fortsätter i kommunerna.',
  ],
  () => ['- palvelut lähellä\n- apu ajoissa', '- service nära\n- hjälp i tid'],
  ({ number }) => [
    `| Kunta | Summa |\n| --- | ---: |\n| Kaikki | ${number} |`,
    `| Kommun | Summa |\n| --- | ---: |\n| Alla | ${number} |`,
  ],
  () => ['> Palvelut ovat kaikkien asia.', '> Servicen angår alla.'],
  () => [
    'Soita numeroon [029 123 4567](tel:+358291234567) tai kirjoita osoitteeseen [kirjaamo@example.fi](mailto:kirjaamo@example.fi).',
    'Ring numret [029 123 4567](tel:+358291234567) eller skriv till adressen [kirjaamo@example.fi](mailto:kirjaamo@example.fi).',
  ],
  () => [
    'Lisää kertoo [esimerkin sivu](https://www.example.fi/).',
    'Mer berättar [exemplets sida](https://www.example.fi/).',
  ],
  ({ folder, random }) => {
    const both = names('projects', folder).filter((id) =>
      codes.every((code) => existsSync(join(folder, 'projects', id, `index.${code}.md`))),
    );
    const id = pick(both, random);
    return [
      `Tähän liittyy [aiempi hanke](../../projects/${id}/index.fi.md).`,
      `Till detta hör [ett tidigare projekt](../../projects/${id}/index.sv.md).`,
    ];
  },
];

const codes = ['fi', 'sv'] as const;

function writeName({ folder, id }: Place, collection: string, value: object): void {
  mkdirSync(join(folder, collection), { recursive: true });
  writeFileSync(join(folder, collection, `${id}.yaml`), stringify(value));
}

/** No two have one title; sometimes it is long. */
function titled([fi, sv]: Pair, { number, random }: Place): Pair {
  const isLong = random() < 0.2;
  return [
    `${fi} ${number}${isLong ? ' palvelujen kehittämisestä yhdessä asukkaiden ja kuntien kanssa' : ''}`,
    `${sv} ${number}${isLong ? ' om hur servicen utvecklas tillsammans med invånare och kommuner' : ''}`,
  ];
}

function some(collection: string, { folder, random }: Place): string[] {
  const all = names(collection, folder);
  return [...new Set(Array.from({ length: Math.floor(random() * 3) }, () => pick(all, random)))];
}

/** What can be referred to in a collection. */
function names(collection: string, folder: string): string[] {
  return readdirSync(join(folder, collection)).map((name) => name.replace('.yaml', ''));
}

function dayOf(random: () => number, from: number, to: number): string {
  const [start, end] = [Date.UTC(from, 0), Date.UTC(to, 0)];
  return new Date(start + random() * (end - start)).toISOString().slice(0, 10);
}

function pick<Each>(list: readonly Each[], random: () => number): Each {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new Error('there is nothing to choose from');
  return chosen;
}

function isPair(value: Pair | readonly Pair[]): value is Pair {
  return typeof value[0] === 'string';
}

interface Place {
  folder: string;
  id: string;
  number: number;
  random: () => number;
}
