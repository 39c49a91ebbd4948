import type { Published } from '#history/published.ts';
import { type Language, languages } from '#i18n/languages.ts';
import type { NameFile, ReadContent, ReadEntry } from '#source/files.ts';
import { type Problem, problem, startOf } from '#source/problem.ts';
import { addressesOfEntry, addressesOfName, goneIn } from './known-addresses.ts';

/**
 * No address that was public is lost: it leads on, or is told to be gone.
 *
 * @param before What of the content has changed since it was published, as it was then.
 */
export function lostAddressProblems(content: ReadContent, before: Published, today: string): Problem[] {
  const living = new Set(
    [
      ...content.entries.filter((entry) => isPublic(entry, today)).flatMap(addressesOfEntry),
      ...content.names.flatMap(addressesOfName),
    ].map(({ address }) => address),
  );
  const gone = new Set(goneIn(content).map(({ address }) => address));
  const isLost = ({ address }: Address) => !living.has(address) && !gone.has(address);
  return [
    ...before.entries
      .filter((entry) => isPublic(entry, today))
      .flatMap((entry) => {
        const lost = addressesOfEntry(entry).filter(isLost);
        const now = successorOf(entry, content, before);
        // What cannot be read has its own message.
        if (Object.values(now?.files ?? {}).some(({ fields }) => fields.data === undefined)) return [];
        if (now === undefined || !isPublic(now, today))
          return removed(now?.original?.path ?? entryPath(entry), lost);
        const byFile = Map.groupBy(lost, ({ language }) => now.files[language] ?? now.original);
        return [...byFile].flatMap(([file, own]) =>
          file === undefined
            ? []
            : problem(file.fields.keyPlaceOf(['title']), 'address-lost', {
                addresses: addressesIn(own),
                write: `aliases: [${listOfNames(file.fields.data?.['aliases'], own)}]`,
              }),
        );
      }),
    ...before.names.flatMap((name) => {
      const lost = addressesOfName(name).filter(isLost);
      const now = nameNow(name, content, before);
      if (now === undefined || lost.length === 0) return removed(name.path, lost);
      const aliases = now.fields.data?.['aliases'] as
        Readonly<Partial<Record<Language, unknown>>> | undefined;
      const [fi, sv] = languages.map((language) =>
        listOfNames(
          aliases?.[language],
          lost.filter((each) => each.language === language),
        ),
      );
      return problem(now.fields.keyPlaceOf(['name']), 'address-lost', {
        addresses: addressesIn(lost),
        write: `aliases: { fi: [${fi ?? ''}], sv: [${sv ?? ''}] }`,
      });
    }),
  ];
}

function removed(path: string, lost: readonly Address[]): Problem[] {
  const [first] = lost;
  if (first === undefined) return [];
  const write = `addresses: [${lost.map(({ path: each }) => each).join(', ')}]`;
  return [
    problem(startOf(path), 'address-removed', {
      addresses: addressesIn(lost),
      file: `gone/${first.name}.yaml`,
      alias: first.name,
      write,
    }),
  ];
}

/** The same entry in the content as it is: in its folder, or in a new one under its title or with its text. */
function successorOf(entry: ReadEntry, content: ReadContent, before: Published): ReadEntry | undefined {
  const known = new Set(before.entries.map(({ folder }) => folder));
  const isSame = (other: ReadEntry) =>
    other.collection === entry.collection &&
    !known.has(other.folder) &&
    languages.some((language) => {
      const [own, its] = [entry.files[language], other.files[language]];
      return (
        own !== undefined &&
        its !== undefined &&
        (own.fields.data?.['title'] === its.fields.data?.['title'] || own.source.trim() === its.source.trim())
      );
    });
  return content.entries.find(({ folder }) => folder === entry.folder) ?? content.entries.find(isSame);
}

function nameNow(name: NameFile, content: ReadContent, before: Published): NameFile | undefined {
  const known = new Set(before.names.map(({ path }) => path));
  const nameIn = ({ fields }: NameFile) => JSON.stringify(fields.data?.['name']);
  return (
    content.names.find(({ path }) => path === name.path) ??
    content.names.find(
      (other) =>
        other.collection === name.collection && !known.has(other.path) && nameIn(other) === nameIn(name),
    )
  );
}

/** Whether an entry is on the site: no draft, and no news of a day to come. */
function isPublic({ collection, original }: ReadEntry, today: string): boolean {
  const { draft, date } = original?.fields.data ?? {};
  return draft !== true && !(collection === 'news' && typeof date === 'string' && date > today);
}

function addressesIn(lost: readonly Address[]): string {
  return lost.map(({ address }) => address).join(', ');
}

/** Names that are there already, and those of lost addresses, each once. */
function listOfNames(list: unknown, lost: readonly Address[]): string {
  const known = Array.isArray(list) ? list.filter((name) => typeof name === 'string') : [];
  return [...new Set([...known, ...lost.map(({ name }) => name)])].join(', ');
}

function entryPath({ original, files, folder }: ReadEntry): string {
  return original?.path ?? Object.values(files)[0]?.path ?? folder;
}

type Address = ReturnType<typeof addressesOfEntry>[number];
