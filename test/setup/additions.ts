import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { inBoth, languages, type OfEvery } from '#i18n/languages.ts';
import { municipalities } from '#places/municipalities.ts';

type Words = OfEvery<string>;
type Kind = keyof typeof kinds;

/** Adds a news item, a workshop, a project, a page, an organisation, a topic and a term to a content folder. */
export function addOneOfEach(folder: string, random: () => number): void {
  Object.keys(kinds).forEach((kind, index) =>
    add(folder, kind as Kind, `lisatty-${index + 1}`, index + 1, random),
  );
}

/** Adds a second of each entry that was added: of the same title, words and day. */
export function addTwins(folder: string): void {
  for (const [index, kind] of Object.keys(kinds).entries()) {
    const path = join(folder, kind, `lisatty-${index + 1}`);
    if (existsSync(path)) cpSync(path, `${path}-toinen`, { recursive: true });
  }
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
      ...(random() < 0.5 && anOrganisation('publisher', place)),
    };
    const hasPicture = random() < 0.3;
    writeEntry(
      place,
      'news',
      { ...facts, ...(hasPicture && { picture: 'kuva.png' }) },
      { fi: 'Tiedote', sv: 'Meddelande', en: 'Notice' },
      {
        ...(hasPicture && {
          pictureText: { fi: 'Sininen suorakulmio.', sv: 'En blå rektangel.', en: 'A blue rectangle.' },
        }),
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
      place:
        municipalities.length === 0
          ? { remote: true }
          : { municipality: pick(municipalities, random).fi, remote: random() < 0.5 },
      ...(random() < 0.5 && { participants: Math.ceil(random() * 300) }),
      projects: some('projects', place),
      regions: some('regions', place),
    };
    writeEntry(place, 'workshops', facts, { fi: 'Kokous', sv: 'Möte', en: 'Meeting' }, {});
  },
  projects(place: Place) {
    const { random } = place;
    const year = 2015 + Math.floor(random() * 12);
    const total = 100_000 + Math.floor(random() * 90) * 10_000;
    const facts = {
      regions: some('regions', place),
      period: { start: String(year), ...(random() < 0.7 && { end: String(year + 1) }) },
      ...anOrganisation('lead', place),
      ...(random() < 0.6 && { funding: { total, grant: total / 2 } }),
      topics: some('topics', place),
    };
    writeEntry(
      place,
      'projects',
      facts,
      { fi: 'Kokeilu', sv: 'Försök', en: 'Trial' },
      {
        brief: [
          {
            fi: 'Palveluja kokeillaan kunnissa.',
            sv: 'Service prövas i kommunerna.',
            en: 'Services are tried out.',
          },
          { fi: 'Asukkaat ovat mukana.', sv: 'Invånarna deltar.', en: 'Residents take part.' },
          { fi: 'Tulokset julkaistaan.', sv: 'Resultaten publiceras.', en: 'The results are published.' },
        ],
      },
    );
  },
  pages(place: Place) {
    writeEntry(place, 'pages', {}, { fi: 'Ohje', sv: 'Anvisning', en: 'Guide' }, {});
  },
  organisations(place: Place) {
    const name = titled({ fi: 'Yhdistys', sv: 'Förening', en: 'Society' }, place);
    writeName(place, 'organisations', { name, kind: 'association', regions: some('regions', place) });
  },
  topics(place: Place) {
    const name = titled({ fi: 'Aihepiiri', sv: 'Ämnesområde', en: 'Subject' }, place);
    writeName(place, 'topics', { name });
  },
  glossary(place: Place) {
    const letters = [...String(place.number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
    writeName(place, 'glossary', {
      name: inTwo({ fi: `koekäsite${letters}`, sv: `provbegrepp${letters}`, en: `trialterm${letters}` }),
      definition: inTwo({ fi: 'Sana, jota kokeillaan.', sv: 'Ett ord som prövas.', en: 'A word on trial.' }),
    });
  },
} as const;

/** An entry in one language or in both, whose texts tell the same. */
function writeEntry(
  place: Place,
  collection: string,
  facts: object,
  title: Words,
  words: Readonly<Record<string, Words | readonly Words[]>>,
): void {
  const { folder, id, number, random } = place;
  const titles = titled(title, place);
  const passages = Array.from({ length: 1 + Math.floor(random() * 8) }, () => pick(texts, random)(place));
  const original = pick(languages, random);
  mkdirSync(join(folder, collection, id), { recursive: true });
  for (const language of random() < 0.7 ? languages : [original]) {
    const own = Object.entries(words).map(([key, each]) => [
      key,
      'fi' in each ? each[language] : each.map((item) => item[language]),
    ]);
    const front = stringify({
      ...(language === original ? facts : { translationOf: original }),
      title: titles[language],
      summary: {
        fi: `Tässä on asia ${number}.`,
        sv: `Här är ärende ${number}.`,
        en: `This is matter ${number}.`,
      }[language],
      ...(Object.fromEntries(own) as object),
    });
    const body = passages.map((passage) => passage[language]).join('\n\n');
    writeFileSync(join(folder, collection, id, `index.${language}.md`), `---\n${front}---\n\n${body}\n`);
  }
}

/** Passages of a text in each language, with the same numbers in all. */
const texts: readonly ((place: Place) => Words)[] = [
  ({ random }) => {
    const many = 2 + Math.floor(random() * 400);
    return {
      fi: `Mukana oli ${many} asukasta kunnista.`,
      sv: `Med var ${many} invånare från kommunerna.`,
      en: `There were ${many} residents with us.`,
    };
  },
  () => ({
    fi: '## Mitä seuraavaksi\n\nTyö jatkuu kunnissa.',
    sv: '## Vad som händer sedan\n\nArbetet fortsätter i kommunerna.',
    en: '## What comes next\n\nThe work goes on.',
  }),
  () => ({
    fi: '- palvelut lähellä\n- apu ajoissa',
    sv: '- service nära\n- hjälp i tid',
    en: '- services nearby\n- help in time',
  }),
  ({ number }) => ({
    fi: `| Kunta | Summa |\n| --- | ---: |\n| Kaikki | ${number} |`,
    sv: `| Kommun | Summa |\n| --- | ---: |\n| Alla | ${number} |`,
    en: `| Place | Sum |\n| --- | ---: |\n| All | ${number} |`,
  }),
  () => ({
    fi: '> Palvelut ovat kaikkien asia.',
    sv: '> Servicen angår alla.',
    en: '> Services concern everybody.',
  }),
  () => ({
    fi: `Soita numeroon ${telephone} tai kirjoita osoitteeseen ${mail}.`,
    sv: `Ring numret ${telephone} eller skriv till adressen ${mail}.`,
    en: `Call ${telephone} or write to ${mail}.`,
  }),
  () => ({
    fi: 'Lisää kertoo [esimerkin sivu](https://www.example.fi/).',
    sv: 'Mer berättar [exemplets sida](https://www.example.fi/).',
    en: 'More is told by [the page of the example](https://www.example.fi/).',
  }),
  ({ folder, random }) => {
    const inBothLanguages = names('projects', folder).filter((id) =>
      languages.every((language) => existsSync(join(folder, 'projects', id, `index.${language}.md`))),
    );
    if (inBothLanguages.length === 0)
      return { fi: 'Työ alkaa.', sv: 'Arbetet börjar.', en: 'The work begins.' };
    const id = pick(inBothLanguages, random);
    return {
      fi: `Tähän liittyy [aiempi hanke](../../projects/${id}/index.fi.md).`,
      sv: `Till detta hör [ett tidigare projekt](../../projects/${id}/index.sv.md).`,
      en: `To this belongs [an earlier project](../../projects/${id}/index.en.md).`,
    };
  },
];

const telephone = '[029 123 4567](tel:+358291234567)';
const mail = '[kirjaamo@example.fi](mailto:kirjaamo@example.fi)';

function writeName({ folder, id }: Place, collection: string, value: object): void {
  mkdirSync(join(folder, collection), { recursive: true });
  writeFileSync(join(folder, collection, `${id}.yaml`), stringify(value));
}

/** No two have one title; sometimes it is long. */
function titled(words: Words, { number, random }: Place): Words {
  const isLong = random() < 0.2;
  const more: Words = {
    fi: ' palvelujen kehittämisestä yhdessä asukkaiden ja kuntien kanssa',
    sv: ' om hur servicen utvecklas tillsammans med invånare och kommuner',
    en: ' on how services are developed together with residents and others',
  };
  return inBoth((language) => `${words[language]} ${number}${isLong ? more[language] : ''}`);
}

function inTwo(words: Words): Words {
  return inBoth((language) => words[language]);
}

function anOrganisation(field: string, { folder, random }: Place): object {
  const all = names('organisations', folder);
  return all.length === 0 ? {} : { [field]: pick(all, random) };
}

function some(collection: string, { folder, random }: Place): string[] {
  const all = names(collection, folder);
  const many = all.length === 0 ? 0 : Math.floor(random() * 3);
  return [...new Set(Array.from({ length: many }, () => pick(all, random)))];
}

/** What can be referred to in a collection. */
function names(collection: string, folder: string): string[] {
  const path = join(folder, collection);
  return existsSync(path) ? readdirSync(path).map((name) => name.replace('.yaml', '')) : [];
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

interface Place {
  folder: string;
  id: string;
  number: number;
  random: () => number;
}
