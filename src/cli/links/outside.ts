import type { ReadContent } from '#source/files.ts';
import { textsIn } from '#source/prose.ts';
import type { Place } from '#source/problem.ts';

/** What an address answers: it opens, it does not let programs in, nobody answers, or the number it refuses with. */
export type Answer = 'opens' | 'guarded' | 'unreachable' | number;

/** How long an answer is waited for, in milliseconds, and how many hosts are asked at a time. */
const patience = 20_000;
const hostsAtOnce = 6;

/** Every web address that the content leads to, with its place. */
export function outsideAddresses(content: Pick<ReadContent, 'texts' | 'names'>): (Place & { url: string })[] {
  const links = content.texts.flatMap(({ body }) =>
    body.links.map(({ address, place }) => ({ ...place, url: address })),
  );
  const fields = [...content.texts, ...content.names].flatMap(({ fields }) =>
    textsIn(fields.data, []).map(({ text, path }) => ({ ...fields.placeOf(path), url: text })),
  );
  return [...links, ...fields].filter(({ url }) => /^https?:\/\/\S+$/.test(url) && URL.canParse(url));
}

/** Asks every address, those of one host one after the other. */
export async function askAll(urls: readonly string[]): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  const hosts = [...Map.groupBy(urls, (url) => new URL(url).host).values()];
  const next = hosts.values();
  const ask = async () => {
    for (const ofHost of next) for (const url of ofHost) answers.set(url, await answerOf(url));
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, ask));
  return answers;
}

async function answerOf(url: string): Promise<Answer> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(patience),
      headers: { 'User-Agent': 'Mozilla/5.0 (link check of a public site)', Accept: 'text/html,*/*' },
    });
    await response.body?.cancel();
    if (response.ok) return 'opens';
    // Sites behind a guard refuse programs and let readers in; a server in trouble may be well tomorrow.
    return [401, 403, 405, 429].includes(response.status) || response.status >= 500
      ? 'guarded'
      : response.status;
  } catch {
    return 'unreachable';
  }
}

/** A source or authority with the day its addresses were seen to open; any other file as it is. */
export function withCheckedDay(path: string, text: string, day: string): string {
  if (!/^(sources|authorities)\//.test(path)) return text;
  const checked = /(\bchecked: )\d{4}-\d\d-\d\d/;
  if (checked.test(text)) return text.replace(checked, `$1${day}`);
  return path.startsWith('sources/') ? `${text.trimEnd()}\nchecked: ${day}\n` : text;
}
