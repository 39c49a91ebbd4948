import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { lookup } from 'mrmime';
import { cacheTimes } from '#hosting/headers.ts';
import { languages } from '#i18n/languages.ts';
import { readHostRules } from './host-rules.ts';

/**
 * A server of a built site under its sub-path. It answers as hosts do by the rules that are built with the site:
 * with their headers, redirects and pages for what is missing. It does not listen yet.
 */
export function siteServer(folder: string, base: string): Server {
  return createServer((request, response) => {
    const path = requestedPath(request.url);
    // Anew each time: a build may have put another site there.
    const rules = readHostRules(folder);
    const send = (status: number, text: string | Buffer, headers: Readonly<Record<string, string>> = {}) => {
      setHeaders(response, rules.headersOf(path ?? base), status);
      response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
      response.end(request.method === 'HEAD' ? undefined : text);
    };
    const missing = () =>
      send(404, readFileSync(join(folder, withoutBase(rules.missingPageOf(path ?? ''), base))));
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(405, '', { Allow: 'GET, HEAD' });
    if (path === undefined) return send(400, '');
    const gone = rules.gonePageOf(path);
    if (gone !== undefined) return send(410, readFileSync(join(folder, withoutBase(gone, base))));
    const redirect = rules.redirectOf(path, languageAsked(request));
    if (redirect !== undefined)
      return send(redirect.status, '', {
        Location: redirect.to + queryOf(request.url),
        Vary: 'Accept-Language',
      });
    const own = withoutBase(path, base);
    if (!path.startsWith(base) || isHidden(own)) return missing();
    const file = join(folder, own);
    if (!path.endsWith('/') && existsSync(join(file, 'index.html')))
      return send(301, '', { Location: `${encodeURI(path)}/${queryOf(request.url)}` });
    const whole = path.endsWith('/') ? join(file, 'index.html') : file;
    if (!existsSync(whole) || !statSync(whole).isFile()) return missing();
    setHeaders(response, rules.headersOf(path), 200);
    return sendFile(request, response, whole);
  });
}

/** Sends a file, compressed where the reader knows that, or the part of it that is asked for. */
function sendFile({ headers, method }: IncomingMessage, response: ServerResponse, file: string): void {
  const range = partOf(headers.range, statSync(file).size);
  if (range === 'outside') {
    response.writeHead(416, { 'Content-Range': `bytes */${statSync(file).size}` }).end();
    return;
  }
  const coding =
    range === undefined
      ? codings.find(({ ending, name }) => accepts(headers, name) && existsSync(file + ending))
      : undefined;
  const sent = file + (coding?.ending ?? '');
  const { size, mtime } = statSync(sent);
  const etag = `"${mtime.getTime().toString(36)}-${size.toString(36)}"`;
  const type = lookup(file) ?? 'application/octet-stream';
  const shown = {
    ...(response.hasHeader('Content-Type')
      ? {}
      : { 'Content-Type': /^text\//.test(type) ? `${type}; charset=utf-8` : type }),
    'Accept-Ranges': 'bytes',
    ETag: etag,
    'Last-Modified': mtime.toUTCString(),
    Vary: 'Accept-Encoding',
  };
  if (headers['if-none-match'] === etag) {
    response.writeHead(304, shown).end();
    return;
  }
  response.writeHead(range === undefined ? 200 : 206, {
    ...shown,
    'Content-Length': range === undefined ? size : range.end - range.start + 1,
    ...(range && { 'Content-Range': `bytes ${range.start}-${range.end}/${size}` }),
    ...(coding && { 'Content-Encoding': coding.name }),
  });
  if (method === 'HEAD') response.end();
  else createReadStream(sent, range).pipe(response);
}

/** Where the rules say nothing of a cache, an answer is as young as nginx says. What several rules say is joined. */
function setHeaders(response: ServerResponse, headers: readonly [string, string][], status: number): void {
  response.setHeader('Cache-Control', (status < 400 ? cacheTimes.soon : cacheTimes.missing).value);
  for (const [name, value] of headers)
    if (name !== 'Cache-Control') response.appendHeader(name, value);
    else if (status < 400) response.setHeader(name, value);
}

/** The path of an address, decoded; undefined where it is broken. */
function requestedPath(url = '/'): string | undefined {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0] ?? '');
    return path.startsWith('/') && !/[\0\\]|\/\.\.?(?:\/|$)/.test(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

function queryOf(url = ''): string {
  const at = url.indexOf('?');
  return at === -1 ? '' : url.slice(at);
}

function withoutBase(path: string, base: string): string {
  return path.startsWith(base) ? path.slice(base.length) : path;
}

/** The rules for hosts, and what begins with a dot, are nobody's business; a compressed file comes as its original. */
function isHidden(path: string): boolean {
  return /^_(?:nginx\/|headers$|redirects$)|(?:^|\/)\./.test(path);
}

/** The language that is named first, as nginx chooses it. */
function languageAsked({ headers }: IncomingMessage): string {
  return (
    new RegExp(`(?:^|,)\\s*(${languages.join('|')})\\b`, 'i')
      .exec(headers['accept-language'] ?? '')?.[1]
      ?.toLowerCase() ?? ''
  );
}

/**
 * The part of a file that is asked for: `bytes=-5` of 20 is from 15 to 19; undefined where all of it is to be sent.
 * Several parts are answered by the whole, which is allowed (RFC 9110, §14.2).
 */
function partOf(range = '', size: number): { start: number; end: number } | 'outside' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? [];
  if (from === '' && to === '') return undefined;
  if (from === '')
    return Number(to) === 0 ? 'outside' : { start: Math.max(0, size - Number(to)), end: size - 1 };
  const [start, end] = [Number(from), Math.min(to === '' ? Infinity : Number(to), size - 1)];
  if (to !== '' && Number(to) < start) return undefined;
  return start >= size ? 'outside' : { start, end };
}

function accepts(headers: IncomingMessage['headers'], coding: string): boolean {
  return String(headers['accept-encoding'] ?? '')
    .split(/\s*,\s*/)
    .some((each) => each.split(';')[0] === coding && !/;\s*q=0(?:\.0*)?$/.test(each));
}

const codings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
];
