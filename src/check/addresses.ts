import type { ReadContent, ReadEntry } from '#source/files.ts';
import { sectionAddress, sections } from '#addresses.ts';
import { digestWord, listPage } from '#routes/addresses.ts';
import { type Language, languages } from '#i18n/languages.ts';
import { oldestFirst } from './age.ts';
import { type Problem, problem } from '#source/problem.ts';
import {
  addressesOfEntry,
  addressOfEntry,
  goneIn,
  aliasesOf,
  claimsOfEntry,
  claimsOfName,
  formerOfName,
  addressIn,
  isSection,
  type ListedText,
} from './known-addresses.ts';

/** No two things may stand at one address, none where the site itself has a page, and no old address where a new one is. */
export function addressProblems(content: ReadContent): Problem[] {
  const reserved = new Set(languages.flatMap(sectionAddresses));
  const taken = new Map<string, string>();
  const living = oldestFirst(
    [...content.entries.flatMap(claimsOfEntry), ...content.names.flatMap(claimsOfName)],
    ({ owner }) => owner,
    content,
  );
  const problems = living.flatMap((claim) => {
    const { address, owner } = claim;
    if (reserved.has(address) || ownPages.test(address))
      return problem(claim.place, 'address-of-section', { address });
    const other = taken.get(address);
    taken.set(address, other ?? owner);
    return other === undefined ? [] : problem(claim.place, 'address-taken', { address, other });
  });
  const former = new Map([
    ...content.entries.flatMap((entry) =>
      addressesOfEntry(entry).map(({ address }) => [address, entry.original?.path ?? entry.folder] as const),
    ),
    ...content.names.flatMap((name) =>
      formerOfName(name).map(({ address }) => [address, name.path] as const),
    ),
  ]);
  const alive = (address: string) =>
    reserved.has(address) || ownPages.test(address)
      ? address
      : (taken.get(address) ?? former.get(address) ?? regionOf(address));
  const regionOf = (address: string) => {
    const owner = digest.test(address) ? taken.get(address.replace(digest, '')) : undefined;
    return owner?.startsWith('regions/') ? owner : undefined;
  };
  const gone = goneIn(content).flatMap(({ address, place }) => {
    const other = alive(address);
    return other === undefined ? [] : problem(place, 'gone-alive', { address, other });
  });
  return [...problems, ...aliasProblems(content, taken, reserved), ...gone, ...goneTwice(content)];
}

/** Only one file says what stood at an address. */
function goneTwice(content: ReadContent): Problem[] {
  const all = [...Map.groupBy(goneIn(content), ({ address }) => address).values()];
  return all.flatMap((told) =>
    told.flatMap(({ address, place }, index) => {
      const other = told[index === 0 ? 1 : 0]?.place.path;
      return other === undefined ? [] : problem(place, 'gone-twice', { address, other });
    }),
  );
}

function aliasProblems(
  content: ReadContent,
  living: ReadonlyMap<string, string>,
  reserved: ReadonlySet<string>,
): Problem[] {
  const known = new Map<string, string>();
  const ofNames = content.names.flatMap((name) =>
    formerOfName(name).flatMap(({ address, former }) => taken(address, name.path, former)),
  );
  const ofEntries = content.entries.flatMap((entry) => {
    const own = languages.filter((language) => entry.files[language] !== undefined);
    const problems = own.flatMap((language) => problemsIn(entry, language));
    // Where a translation waits, the original's earlier names lead to the untranslated page. One mistake has one message.
    const waiting = languages.filter((language) => !own.includes(language));
    return problems.length > 0 ? problems : waiting.flatMap((language) => problemsIn(entry, language));
  });
  return [...ofEntries, ...ofNames];

  function problemsIn(entry: ReadEntry, language: Language): Problem[] {
    const own = entry.files[language];
    const file = own ?? entry.original;
    return aliasesOf(file).flatMap((former) => {
      const address = addressIn(entry, language, former.text);
      if (address === addressOfEntry(entry, language))
        return own === undefined ? [] : problem(former.place, 'alias-of-itself', { address });
      return taken(address, file?.path ?? '', former);
    });
  }

  function taken(address: string, owner: string, former: ListedText): Problem[] {
    if (reserved.has(address) || ownPages.test(address))
      return [problem(former.place, 'address-of-section', { address })];
    const other = living.get(address) ?? known.get(address);
    known.set(address, owner);
    return other === undefined ? [] : [problem(former.place, 'alias-taken', { address, other })];
  }
}

function sectionAddresses(language: Language): string[] {
  return Object.keys(sections)
    .filter(isSection)
    .map((section) => sectionAddress(section, language));
}

/** The last part of the address of a digest, below that of its region. */
const digest = new RegExp(`(?<=/)(?:${Object.values(digestWord).join('|')})/$`);

/** The later pages of a list, which end in `sivu-2`, and the names of the site's own files. */
export const ownPages = new RegExp(
  `/(${languages.map((language) => listPage(language, 1).replace(/1$/, '\\d+')).join('|')}|404|410|index)/$`,
);
