import type { Attachment } from '#content/attachments.ts';
import type { Content, Project } from '#content/model.ts';
import { modelOf } from '#content/read-model.ts';
import { type Context, contextOf } from '#domain/context.ts';
import type { Language } from '#i18n/languages.ts';
import type { ProjectFacts } from '#schemas/project.ts';
import { readContent } from '#source/read.ts';

/** What the states of the components are made from: the same on every day and computer. */
export interface Fixture extends Context {
  /** The Finnish or the Swedish of two texts. */
  say: (fi: string, sv: string) => string;
  project: Project;
}

/** The content that the rules are tested with, for readers of a language, and projects of which little is known. */
export async function loadFixture(language: Language): Promise<Fixture> {
  const good = await (read ??= readGood());
  const project = good.projects.find(({ id }) => id === 'hanke');
  if (project === undefined) throw new Error('test/content/good: there is no project "hanke"');
  const content = { ...good, projects: [...good.projects, ...lesserKnown(project)] };
  return {
    ...contextOf(content, language, '2026-11-22'),
    project,
    say: (fi, sv) => (language === 'fi' ? fi : sv),
  };
}

/** A file beside a text: only the picture of the news is really there. */
export function fileNamed(name: string): Attachment {
  const file = { path: name, href: '#', bytes: 345_678, digest: '', mediaType: 'application/pdf' };
  const source = { href: drawing, path: name, width: 480 };
  return name.endsWith('.png')
    ? { ...file, picture: { href: drawing, width: 480, height: 270, sources: [source] } }
    : file;
}

const drawing = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><path fill="#678" d="M0 0h16v9H0z"/><path fill="#fc6" d="M4 2h8v5H4z"/></svg>',
)}`;

let read: Promise<Content> | undefined;

/** Without what git tells, which changes with every commit. */
async function readGood(): Promise<Content> {
  const content = await modelOf(await readContent('test/content/good'), '2026-11-22');
  return { ...content, changed: new Map(), translations: { history: 'whole', states: new Map() } };
}

/** Only applied for, without an end, and without a period: each has a mark of its own in the charts. */
function lesserKnown(project: Project): Project[] {
  const { period: _, parent: _parent, funding: _funding, ...facts } = project.facts;
  const made = (id: string, fi: string, sv: string, own: Partial<ProjectFacts>): Project => ({
    ...project,
    id,
    facts: { ...facts, ...own },
    texts: Object.fromEntries(
      Object.entries(project.texts).map(([language, texts]) => [
        language,
        { ...texts, title: language === 'fi' ? fi : sv },
      ]),
    ),
  });
  return [
    made('haettu', 'Kotihoidon kehittämishanke', 'Utveckling av hemvården', {
      stage: 'applied',
      period: { start: '2021', end: '2022-06' },
      funding: { total: 600_000, grant: 450_000, grantStage: 'applied', shares: [] },
    }),
    made('avoin', 'Mielenterveyspalvelujen perustaso', 'Mentalvård på basnivå', {
      period: { start: '2020-09' },
      created: '2021-03',
    }),
    made('ajaton', 'Kuntoutuksen yhteinen malli', 'En gemensam modell för rehabilitering', {
      created: '2021-02-01',
    }),
  ];
}
