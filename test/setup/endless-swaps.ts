import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { placeBeside, swapIn } from '#cli/build/swap.ts';

// Swaps one small site after the other into the folder it is told, until it is killed.

const [, , published = ''] = process.argv;
const made = `${published}-made-${process.pid}`;

for (let number = 1; ; number++) {
  rmSync(made, { recursive: true, force: true });
  mkdirSync(made, { recursive: true });
  writeFileSync(`${made}/index.html`, String(number));
  placeBeside(made, published);
  swapIn(published);
}
