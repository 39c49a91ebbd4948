import type { Project } from '#content/model.ts';

/**
 * The projects that are counted, so that wholes and parts are not counted twice. A part with a programme or money
 * of its own is a project, and then its whole is only what holds it together; a part without is a stage of its whole.
 */
export function countedProjects(projects: readonly Project[]): Project[] {
  const bundles = new Set(projects.filter(isOwnProject).map(({ facts }) => facts.parent));
  return projects.filter((project) =>
    project.facts.parent === undefined ? !bundles.has(project.id) : isOwnProject(project),
  );
}

function isOwnProject({ facts }: Project): boolean {
  return facts.parent !== undefined && (facts.programme !== undefined || facts.funding !== undefined);
}
