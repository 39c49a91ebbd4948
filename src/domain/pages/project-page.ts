import type { Content, Project } from '#content/model.ts';
import type { Language } from '#i18n/languages.ts';
import { messagesOf } from '#i18n/messages.ts';
import { entryFrame, type FileReader, rowGroup } from './entry-page.ts';
import type { Fact } from '../facts.ts';
import { entryFigures } from '../charts/figures.ts';
import { attachmentViews, linkViews } from '../links.ts';
import {
  contactViews,
  evaluationSection,
  projectFacts,
  projectOutcomes,
  projectSections,
  projectSteering,
} from '../project.ts';
import { projectPhases } from '../charts/phases.ts';
import { partsOf, relatedToProject } from '../relations.ts';
import { newsRow, projectRow, workshopRow } from '../rows.ts';
import { fundingShares, type SharesView } from '../charts/shares.ts';

/** Everything the page of a project shows. Where its words wait for translation, the facts alone. */
export function projectPage(
  project: Project,
  content: Content,
  language: Language,
  today: string,
  fileOf: FileReader,
) {
  const { facts } = project;
  const words = project.texts[language];
  const headings = messagesOf(language).entry;
  const related = relatedToProject(project, content);
  const shares = facts.funding && fundingShares(facts.funding, content, language);
  return {
    ...entryFrame(project, 'projects', content, language),
    remark: facts.regions.length === 0 ? messagesOf(language).project.wholeCountry : undefined,
    facts: factsBeside(shares, projectFacts(project, content, language, today), language),
    brief: words?.brief ?? [],
    sections: words === undefined ? [] : projectSections(words, language),
    outcomes: words && projectOutcomes(facts, words, content, language),
    phases: words && projectPhases(facts, words, language),
    shares,
    steering: words === undefined ? [] : projectSteering(facts, words, content, language),
    evaluation: words === undefined ? [] : evaluationSection(words, language),
    ...entryFigures(project, content, language),
    contacts: contactViews(facts.contacts, content, language, today),
    links: linkViews(facts.links, language),
    attachments: attachmentViews(facts.attachments, fileOf, language),
    related: [
      ...rowGroup('parts', messagesOf(language).project.parts, partsOf(project, content), (part) =>
        projectRow(part, content, language),
      ),
      ...rowGroup('workshops', headings.workshops, related.workshops, (workshop) =>
        workshopRow(workshop, content, language),
      ),
      ...rowGroup('news', headings.news, related.news, (item) => newsRow(item, content, language)),
    ],
  };
}

/** The facts without what each participant pays, where a chart of the shares tells it. */
function factsBeside(shares: SharesView | undefined, facts: readonly Fact[], language: Language): Fact[] {
  const told = shares === undefined ? undefined : messagesOf(language).funding.shares;
  return facts.filter(({ label }) => label !== told);
}
