import { spawn } from 'node:child_process';
import { gitEnvironment } from './git.ts';

/** Texts of files as they were, from one git that stays open: thousands of them take no longer than starting it. */
export interface Objects {
  /** The text of a file at a commit; undefined if it was not there. */
  textAt: (commit: string, path: string) => Promise<string | undefined>;
  close: () => void;
}

export function openObjects(folder: string): Objects {
  const process = spawn('git', ['-C', folder, 'cat-file', '--batch'], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: gitEnvironment(),
  });
  const waiting: ((text: string | undefined) => void)[] = [];
  let rest = Buffer.alloc(0);
  process.stdout.on('data', (data: Buffer) => {
    rest = Buffer.concat([rest, data]);
    for (let answer = takeAnswer(rest); answer !== undefined; answer = takeAnswer(rest)) {
      rest = rest.subarray(answer.length);
      waiting.shift()?.(answer.text);
    }
  });
  const giveUp = () => {
    for (const answer of waiting.splice(0)) answer(undefined);
  };
  process.on('error', giveUp);
  process.on('close', giveUp);
  process.stdin.on('error', giveUp);
  return {
    textAt: (commit, path) =>
      new Promise((resolve) => {
        if (/[\n\0]/.test(path) || process.exitCode !== null) return resolve(undefined);
        waiting.push(resolve);
        process.stdin.write(`${commit}:${path}\n`);
      }),
    close: () => process.stdin.end(),
  };
}

/** `<id> blob <bytes>\n<contents>\n`, or `<name> missing\n`. */
function takeAnswer(buffer: Buffer): { text: string | undefined; length: number } | undefined {
  const line = buffer.indexOf('\n');
  if (line === -1) return undefined;
  const bytes = / blob (\d+)$/.exec(buffer.toString('utf8', 0, line))?.[1];
  if (bytes === undefined) return { text: undefined, length: line + 1 };
  const end = line + 1 + Number(bytes);
  if (buffer.length < end + 1) return undefined;
  return { text: buffer.toString('utf8', line + 1, end), length: end + 1 };
}
