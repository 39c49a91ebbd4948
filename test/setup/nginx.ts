import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The web server that a site was tested with, and how to stop it. */
export interface RunningNginx {
  origin: string;
  stop: () => void;
}

/**
 * The path of nginx, which is installed where that is possible. Elsewhere there is none and the tests say so;
 * on the maintainers' own machines (`CI`) it must be there.
 */
export function findNginx(): string | undefined {
  const found = path() ?? install();
  if (found === undefined && process.env['CI'])
    throw new Error('The tests of hosting need nginx: apt-get install nginx libnginx-mod-http-brotli-static');
  return found;
}

/** Whether it can send files that are compressed with Brotli. */
export function hasBrotli(): boolean {
  return modules().some((file) => file.includes('brotli-static'));
}

/** Serves a built site by the rules that are made with it, as README tells to. */
export async function startNginx(program: string, site: string, base: string): Promise<RunningNginx> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const root = join(folder, 'root');
  const place = join(root, base);
  mkdirSync(base === '/' ? folder : dirname(place), { recursive: true });
  symlinkSync(site, base === '/' ? root : place.replace(/\/$/, ''));
  const port = await freePort();
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, root, site, port));
  const server = spawn(program, ['-c', join(folder, 'nginx.conf'), '-e', 'stderr'], { stdio: 'pipe' });
  await answers(server, port);
  return { origin: `http://127.0.0.1:${port}`, stop: () => server.kill() };
}

function configuration(folder: string, root: string, site: string, port: number): string {
  return `
    daemon off;
    master_process off;
    pid ${folder}/pid;
    ${modules()
      .map((file) => `include ${file};`)
      .join('\n')}
    events {}
    http {
      access_log off;
      client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder};
      uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
      include ${site}/_nginx/maps.conf;
      server {
        listen 127.0.0.1:${port};
        root ${root};
        include ${site}/_nginx/site.conf;
        ${hasBrotli() ? `include ${site}/_nginx/brotli.conf;` : ''}
      }
    }`;
}

function modules(): string[] {
  const folder = '/etc/nginx/modules-enabled';
  return existsSync(folder) ? readdirSync(folder).map((file) => join(folder, file)) : [];
}

function path(): string | undefined {
  return ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx'].find(
    (file) => existsSync(file),
  );
}

function install(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const values of [['update'], ['install', '--yes', '--no-install-recommends', ...packages]])
    spawnSync('apt-get', values, { stdio: 'inherit', env });
  return path();
}

const packages = ['nginx', 'libnginx-mod-http-brotli-static'];

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function answers(server: ChildProcess, port: number): Promise<void> {
  let said = '';
  server.stderr?.on('data', (text) => (said += text));
  for (let attempt = 0; attempt < 50; attempt++) {
    if (server.exitCode !== null) throw new Error(`nginx did not start.\n${said}`);
    const ready = await fetch(`http://127.0.0.1:${port}/robots.txt`).then(
      () => true,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nginx did not answer.\n${said}`);
}
