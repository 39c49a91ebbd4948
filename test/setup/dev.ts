import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject } from './project.ts';

/** `npm run dev` in a copy of the project, so that what Astro notes there meets no build of other tests. */
export interface DevServer {
  /** `http://localhost:40123` */
  origin: string;
  /** The content folder, to be edited. */
  content: string;
  /** All it has said up to now. */
  said: () => string;
  /** Asks it to stop, as Ctrl+C does, and waits for its exit code. */
  stop: () => Promise<number | null>;
}

/** @param prepare Called with the content folder before the server starts. */
export async function startDev(
  environment: Readonly<Record<string, string>>,
  prepare: (content: string) => void = () => undefined,
): Promise<DevServer> {
  const root = mkdtempSync(join(tmpdir(), 'dev-'));
  const content = copyProject(root);
  prepare(content);
  const port = await freePort();
  // Astro's server serves no pages where it believes to be tested by itself.
  const { VITEST: _, ...own } = process.env;
  const child = spawn(process.execPath, ['src/cli/start.mjs', 'dev'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...own,
      TODAY: '2026-11-22',
      CONTENT_DIR: content,
      CACHE_DIR: join(root, 'cache'),
      PORT: String(port),
      ...environment,
    },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (text += part.toString()));
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const origin = `http://localhost:${port}`;
  await answers(child, origin, () => text);
  return {
    origin,
    content,
    said: () => text,
    stop: async () => {
      child.kill('SIGINT');
      const code = await ended;
      // The build of the search, told to end, may still be writing.
      rmSync(root, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
      return code;
    },
  };
}

async function answers(child: ChildProcess, origin: string, said: () => string): Promise<void> {
  while (child.exitCode === null) {
    const isThere = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`npm run dev ended.\n${said()}`);
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
