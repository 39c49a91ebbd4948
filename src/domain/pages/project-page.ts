import type { Project } from '#content/model.ts';
import type { Context } from '../context.ts';
import { entryProps, type FileReader, rowGroup } from './entry-page.ts';
import type { Fact } from '../facts.ts';
import { entryFigures } from '../charts/figures.ts';
import { attachmentViews, linkViews } from '../links.ts';
import {
  contactViews,
  evaluationSection,
  projectOutcomes,
  projectSections,
  projectSteering,
} from '../project.ts';
import { projectFacts } from '../project-facts.ts';
import { projectPhases } from '../charts/phases.ts';
import { partsOf, relatedToProject } from '../relations.ts';
import { newsRow, projectRow, workshopRow } from '../rows.ts';
import { fundingShares, type SharesView } from '../charts/shares.ts';

/** Everything the page of a project shows. Where its texts wait for translation, the facts alone. */
export function projectPage(project: Project, context: Context, fileOf: FileReader) {
  const { content, language } = context;
  const { facts } = project;
  const texts = project.texts[language];
  const headings = context.messages.entry;
  const related = relatedToProject(project, content);
  const shares = facts.funding && fundingShares(facts.funding, context);
  return {
    ...entryProps(project, 'projects', context),
    facts: factsBeside(shares, projectFacts(project, context), context),
    brief: texts?.brief ?? [],
    sections: texts === undefined ? [] : projectSections(texts, context),
    outcomes: texts && projectOutcomes(facts, texts, context),
    phases: texts && projectPhases(facts, texts, context),
    shares,
    steering: texts === undefined ? [] : projectSteering(facts, texts, context),
    evaluation: texts === undefined ? [] : evaluationSection(texts, context),
    ...entryFigures(project, context),
    contacts: contactViews(facts.contacts, context),
    links: linkViews(facts.links, context),
    attachments: attachmentViews(facts.attachments, fileOf, context),
    related: [
      ...rowGroup('parts', context.messages.project.parts, partsOf(project, content), projectRow, context),
      ...rowGroup('workshops', headings.workshops, related.workshops, workshopRow, context),
      ...rowGroup('news', headings.news, related.news, newsRow, context),
    ],
  };
}

/** The facts without what each participant pays, where a chart of the shares tells it. */
function factsBeside(shares: SharesView | undefined, facts: readonly Fact[], context: Context): Fact[] {
  const told = shares === undefined ? undefined : context.messages.funding.shares;
  return facts.filter(({ label }) => label !== told);
}
