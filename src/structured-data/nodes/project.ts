import type { MonetaryGrant, Project as ProjectThing } from 'schema-dts';
import type { Project } from '#content/model.ts';
import type { ProjectFacts } from '#schemas/project.ts';
import { isExact } from '#domain/money.ts';
import { sumsOf } from '#domain/pages/key-figures.ts';
import type { PageInfo } from '#domain/pages/page.ts';
import { absolute, recordUri } from '#addresses.ts';
import { refer, referAll, referAs } from './ids.ts';

/** A project with the time it runs, its regions, who answers for it and its money. The open data tells the rest. */
export function projectNode(project: Project, page: PageInfo): ProjectThing {
  const { facts } = project;
  const { parent, lead, period } = facts;
  return {
    '@type': 'Project',
    '@id': recordUri('projects', project.id),
    name: page.title,
    url: absolute(page.address[page.language]),
    // The vocabulary has no other words for the time a project runs.
    ...(period && { foundingDate: period.start }),
    ...(period?.end && { dissolutionDate: period.end }),
    ...referAs('areaServed', referAll('regions', facts.regions)),
    ...(parent && { parentOrganization: refer('projects', parent) }),
    ...(lead && { member: refer('organisations', lead) }),
    ...funding(facts, recordUri('projects', project.id)),
  };
}

/** The State's grant, where there is one. A grant that was only applied for is none. */
function funding(facts: ProjectFacts, project: string): { funding?: MonetaryGrant } {
  const { funder, programme, funding: money } = facts;
  const applied = money?.grant !== undefined && money.grantStage === 'applied';
  if (funder === undefined || applied || facts.stage === 'applied' || facts.stage === 'planned') return {};
  const sum = sumsOf(money).granted;
  return {
    funding: {
      '@type': 'MonetaryGrant',
      '@id': `${project}.grant`,
      funder: refer('organisations', funder),
      ...(programme && { sponsor: refer('programmes', programme) }),
      ...(sum !== undefined &&
        isExact(sum) && { amount: { '@type': 'MonetaryAmount', currency: 'EUR', value: sum } }),
    },
  };
}
