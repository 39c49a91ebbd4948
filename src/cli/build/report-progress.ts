import type { Printed, Progress } from './task.ts';

/** What a build says: a few lines, and while it prints, how far it has come. */
export interface Voice {
  say: (line: string) => void;
  progress: (progress: Progress) => void;
}

/** Speaks on a terminal; on a machine that builds by itself only the last line is said. */
export function openVoice({
  isQuiet,
  printing,
}: {
  isQuiet: boolean;
  printing: (count: number) => string;
}): Voice {
  const isTerminal = process.stdout.isTTY && !isQuiet;
  const counts = new Map<string, number>();
  const clear = () => isTerminal && process.stdout.write('\r\x1b[K');
  return {
    say: (line) => {
      clear();
      if (!isQuiet) console.log(line);
    },
    progress: ({ language, made, kept }) => {
      counts.set(language, made + kept);
      const sum = [...counts.values()].reduce((one, other) => one + other, 0);
      if (isTerminal) process.stdout.write(`\r\x1b[K${printing(sum)}`);
    },
  };
}

/** The seconds of each stage as a table, and the memory of the processes. */
export function timingsTable(main: Readonly<Record<string, number>>, printed: readonly Printed[]): string {
  const rows = [
    ...Object.entries(main).map(([stage, time]) => [stage, seconds(time)]),
    ...printed.flatMap(({ indexed, times, memory, made, kept }) => [
      ...Object.entries(times).map(([stage, time]) => [`${indexed.language}: ${stage}`, seconds(time)]),
      [`${indexed.language}: made, kept`, `${made}, ${kept}`],
      [`${indexed.language}: memory`, megabytes(memory)],
    ]),
    ['memory', megabytes(process.resourceUsage().maxRSS)],
  ];
  return rows.map(([name = '', value = '']) => `${name.padEnd(20)} ${value.padStart(10)}`).join('\n');
}

/** Milliseconds as `3.1 s`. */
export function seconds(time: number): string {
  return `${(time / 1000).toFixed(1)} s`;
}

function megabytes(kilobytes: number): string {
  return `${Math.round(kilobytes / 1024)} MB`;
}
