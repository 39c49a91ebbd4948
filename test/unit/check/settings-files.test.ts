import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withMistake } from './samples.ts';

// The settings of a programme are read while the program itself is loaded: what is wrong with them must not end that.

/** What Node prints of a program that runs on a content folder. */
function run(content: string, ...program: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, program, {
    env: { ...process.env, CONTENT_DIR: content, CACHE_DIR: join(content, '.cache') },
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, text: stdout + stderr };
}

const read = [
  '--input-type=module',
  '-e',
  "import { readSettingsFile } from './src/site-file.ts'; console.log(JSON.stringify(readSettingsFile('site.yaml')));",
];

test('a file of settings whose lines end as on old computers is the same file', async () => {
  await withMistake({}, (folder) => {
    const { text } = run(folder, ...read);
    expect(text).toContain('"name"');
    const file = join(folder, 'site.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r'));
    expect(run(folder, ...read).text).toBe(text);
    return Promise.resolve();
  });
});

test('a slip in the settings is told with its line, whatever else asks for them', async () => {
  await withMistake({}, (folder) => {
    const [areas, messages] = [join(folder, 'places/areas.yaml'), join(folder, 'messages.yaml')];
    mkdirSync(join(folder, 'places'), { recursive: true });
    writeFileSync(areas, 'areas:\n  -\njoined: [{ code: 3, name: 5, into: 7 }, 4]\n');
    writeFileSync(messages, 'sections.regions.one: { fi: "maakunta (alue", sv: "landskap [x" }\n');
    const { status, text } = run(folder, 'src/cli/start.mjs', 'check', '--lang', 'fi');
    expect(text).toContain('areas.yaml:2:4  Kentällä "areas[1]" ei ole arvoa.');
    expect(text).not.toMatch(/^ {4}at /m);
    expect(status).toBe(1);
    return Promise.resolve();
  });
});

test('a link in the place of the settings is not followed', async () => {
  await withMistake({}, (folder) => {
    rmSync(join(folder, 'site.yaml'));
    symlinkSync('/dev/zero', join(folder, 'site.yaml'));
    const { status, text } = run(folder, 'src/cli/start.mjs', 'check', '--lang', 'sv');
    expect(text).toContain('site.yaml:1:1  Det här är en länk till ett annat ställe');
    expect(status).toBe(1);
    return Promise.resolve();
  });
});
