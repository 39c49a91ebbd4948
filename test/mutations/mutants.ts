import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { openCheck } from '#check/check.ts';
import { mutate } from '../setup/mutations.ts';

/** What the entries of a batch may be after somebody's slips: those of a content in which everything is right. */
const templates = [
  'news/uutinen/index.fi.md',
  'news/nyhet/index.sv.md',
  'workshops/paja-1/index.fi.md',
  'workshops/paja-2/index.fi.md',
  'projects/hanke/index.fi.md',
  'pages/tietoa/index.fi.md',
] as const;

/** Writes entries with slips into a folder of content, each under a name of its own. Says which. */
export async function writeMutants(
  folder: string,
  from: number,
  count: number,
  random: () => number,
): Promise<string[]> {
  const pool = await attachments();
  return Array.from({ length: count }, (_, index) => {
    const template = templates[Math.floor(random() * templates.length)] ?? templates[0];
    const [collection = '', id = '', name = ''] = template.split('/');
    const entry = `${collection}/m${from + index}`;
    mkdirSync(join(folder, entry));
    for (const file of readdirSync(join(folder, collection, id)).filter((each) => !/\.mdx?$/.test(each)))
      writeFileSync(join(folder, entry, file), readFileSync(join(folder, collection, id, file)));
    const text = readFileSync(join(folder, template), 'utf8').replace(
      /^(?:urlName|aliases|firstId|series|number):.*\n/gm,
      '',
    );
    const bytes = mutate(text, random, random() < 0.7 ? 1 : 3);
    const added = random() < 0.3 ? pool[Math.floor(random() * pool.length)] : undefined;
    const link = added && Buffer.from(`\n\n![Kuvaus sanoin siitä.](<${added.name}>)\n`);
    writeFileSync(
      join(folder, entry, random() < 0.1 ? name.replace('.md', '.mdx') : name),
      Buffer.concat([bytes, link ?? Buffer.alloc(0)]),
    );
    if (added) writeFileSync(join(folder, entry, added.name), added.bytes);
    return entry;
  });
}

/** Removes what the check refuses, until it refuses nothing more: an entry may only stand while another does. */
export async function removeRefused(folder: string, entries: readonly string[]): Promise<string[]> {
  const check = openCheck(folder);
  let left = [...entries];
  for (let round = 0; round < 10; round++) {
    const { problems } = await check();
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) return left;
    const told = errors.map((problem) => `${problem.path} ${JSON.stringify(problem.values)}`).join('\n');
    const refused = new Set(
      left.filter((entry) => new RegExp(`${entry}(?!\\d)|/${entry.split('/')[1] ?? ''}/`).test(told)),
    );
    if (refused.size === 0) throw new Error(`Content that is right is refused beside slips.\n${told}`);
    for (const entry of refused) rmSync(join(folder, entry), { recursive: true });
    left = left.filter((entry) => !refused.has(entry));
  }
  throw new Error('The check refuses something new each time.');
}

/** Pictures and drawings of all sorts, whole and broken, under names that people use and that they should not. */
async function attachments(): Promise<{ name: string; bytes: Buffer }[]> {
  const plain = sharp({ create: { width: 40, height: 20, channels: 3, background: 'teal' } });
  const jpeg = await plain.clone().withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const png = await plain.clone().png().toBuffer();
  const webp = await plain.clone().webp().toBuffer();
  const svg = (inside: string, own = 'viewBox="0 0 9 9"') =>
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${own}>${inside}</svg>`);
  return [
    { name: "Kuva & ääni (1) [x] + 'a' 😀.jpg", bytes: jpeg },
    { name: 'kuva; $ {} ^ ~ ` ! @ = ,.png', bytes: png },
    { name: 'Kuva 100 %.png', bytes: png },
    { name: 'kuva#1.png', bytes: png },
    { name: 'kuva.jpg', bytes: png },
    { name: 'kuva.jpeg', bytes: jpeg.subarray(0, jpeg.length - 40) },
    { name: 'kuva.png', bytes: png.subarray(0, png.length - 30) },
    { name: 'kuva.webp', bytes: webp },
    { name: 'kuva.avif', bytes: jpeg },
    { name: 'cmyk.jpg', bytes: await plain.clone().toColourspace('cmyk').jpeg().toBuffer() },
    { name: 'piirros.svg', bytes: svg('<rect width="9" height="9"/>') },
    { name: 'koko.svg', bytes: svg('<rect/>', 'width="100%"') },
    { name: 'toiminto.svg', bytes: svg('<script>1</script>') },
    { name: 'katki.svg', bytes: svg('<rect').subarray(0, 60) },
  ];
}
