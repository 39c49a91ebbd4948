import { createInterface } from 'node:readline/promises';

/** Puts questions to the person at the keyboard. */
export interface Questions {
  ask: (question: string) => Promise<string>;
  /** Tells something between the questions. */
  tell: (text: string) => void;
  close: () => void;
}

/** Questions at the terminal; none where nobody sits, as in a script, unless the answers are piped in. */
export function openQuestions(): Questions | undefined {
  if (process.stdin.isTTY !== true && process.env['ANSWERS'] !== 'piped') return undefined;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const lines = terminal[Symbol.asyncIterator]();
  return {
    ask: async (question) => {
      process.stdout.write(`${question}: `);
      const { value, done } = (await lines.next()) as { value: string | undefined; done?: boolean };
      // The end of the input is the end of the conversation.
      if (done === true || value === undefined) process.exit(1);
      return value.trim();
    },
    tell: (text) => console.log(text),
    close: () => terminal.close(),
  };
}
