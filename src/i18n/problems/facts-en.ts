import type { FactsWords, ReferenceKind } from './facts-fi.ts';

/** Problems between files and fields, in English. */
export const factsEn: FactsWords = {
  'reference-unknown': ({ target, value, closest, known, file }) =>
    `There is no ${referenceNames[target]} "${value}". ${closest === undefined ? unknownAdvice(target, known, file) : `Did you mean "${closest}"?`}`,
  'municipality-ambiguous': ({ value, choices }) =>
    `There are several municipalities called "${value}". Write the code in the place of the name: ${choices}.`,
  'file-missing': ({ file, closest }) =>
    `There is no file "${file}" beside this text. ${closest === undefined ? 'Add it to the same folder or remove the reference.' : `Did you mean "${closest}"?`}`,
  'sign-not-drawn': ({ sign }) =>
    `The picture for sharing has no letter for "${sign}", so it is left out of the title when the page is shared. Write it in words or remove it.`,
  'file-elsewhere': ({ file, write }) =>
    write === undefined
      ? `"${file}" leads to another folder. Move the file beside this text and write only its name.`
      : `"${file}" is a path, but the file lies beside this text. Write only its name: ${write}.`,
  'original-missing': ({ language }) =>
    `This is a translation from ${languageNames[language]}, but there is no file index.${language}.md. Add it; if this text is the original, remove the field "translationOf" and add the missing facts.`,
  'originals-two': ({ other, write }) =>
    `Both this file and ${other} are originals. If this is a translation, add the line "${write}" and keep only the texts.`,
  'translations-two': ({ other }) =>
    `Both this file and ${other} are marked as translations. Remove "translationOf" from the original and add the missing facts.`,
  'translation-of-itself': ({ language, write }) =>
    `A file in ${languageNames[language]} cannot be a translation from ${languageNames[language]}. Write "translationOf: ${write}".`,
  'words-missing': ({ key, list, words }) =>
    `"${key}" (${list}) has no name in this language. Add "${key}" to the field "${words}", and "name" below it.`,
  'words-without-fact': ({ key, list, words, closest }) =>
    `The field "${words}" has "${key}", which is not in the field "${list}". ${closest === undefined ? 'Remove it or correct the key.' : `Did you mean "${closest}"?`}`,
  'key-twice': ({ key }) => `The key "${key}" is already used in the same list. Choose another.`,
  'item-twice': ({ value }) => `"${value}" is in the list twice. Remove one.`,
  'applied-only': () =>
    'The field funding.applied is what was applied for where a grant has been awarded. Write grantStage: granted if it has; if not, write the sum as grant and leave applied out.',
  'funding-excess': ({ excess, total }) =>
    `The shares exceed the total costs (${total.toLocaleString('en')} €) by ${excess.toLocaleString('en')} euros. Check the sums.`,
  'percent-sum': ({ percent }) =>
    `The grant and the own share are ${percent} per cent together, more than all costs. Check the numbers.`,
  'percent-large': ({ percent }) =>
    `The value of ${percent} per cent is more than all. Check whether a decimal point is missing; if the number is right, leave it.`,
  'picture-text-missing': ({ picture }) =>
    `The picture "${picture}" has no description in this language. Tell in the field "pictureText" what it shows.`,
  'picture-text-alone': () =>
    'There is a description of a picture, but the news item has no picture. Add the field "picture" to the original or remove the description.',
  'updated-before': ({ start, end }) =>
    `The day of the change ${end} is before the day of publishing ${start}. Check both.`,
  'time-order': ({ start, end }) => `It ends at ${end}, before it starts at ${start}. Check the times.`,
  'time-alone': () => 'There is a time of ending but none of starting. Add the field "startTime".',
  'series-number-taken': ({ number, other }) =>
    `The number ${number} is already used by ${other}. Give each event of the series a number of its own.`,
  'series-gap': ({ series, missing }) =>
    `The series "${series}" has no number ${missing}. Number the events from one upwards without gaps.`,
  'series-order': ({ number, other }) =>
    `Event number ${number} is before the previous one (${other}). Check the dates and numbers.`,
  'parent-cycle': ({ chain }) =>
    `The project would be a part of itself: ${chain}. Remove "parent" from one of the projects.`,
  'code-unknown': ({ code, closest }) =>
    closest === undefined
      ? `There is no region with the code "${code}".`
      : `There is no region with the code "${code}". Did you mean "${closest}"?`,
  'code-taken': ({ code, other }) => `The code ${code} is already used: ${other}. Check it.`,
  'address-taken': ({ address, other }) =>
    `The address ${address} is already used: ${other}. Choose another "urlName".`,
  'address-of-section': ({ address }) =>
    `The address ${address} is kept for a section of the site. Choose another "urlName".`,
  'site-address-wrong': ({ value, write }) =>
    `"${value}" is no address of this site. Write ${write ?? 'it as in the bar of the browser, such as /fi/uutiset/kysely/'}.`,
  'gone-alive': ({ address, other }) =>
    `The address ${address} is told to be gone, but a page stands there (${other}). Remove the address here.`,
  'gone-twice': ({ address, other }) =>
    `The address ${address} is told to be gone in ${other}, too. Keep it in one of them only.`,
  'address-lost': ({ addresses, write }) =>
    `A public address is lost: ${addresses}. Write the line ${write} in this file, so that the old address leads to the new one. The command npm run check -- --fix does it.`,
  'address-removed': ({ addresses, file, alias, write }) =>
    `A public address is lost: ${addresses}. If the matter stands on another page of the kind now, write the line aliases: [${alias}] there. If the page is removed on purpose, make the file ${file} with the lines name: { fi: …, sv: … } and ${write}.`,
  'alias-taken': ({ address, other }) =>
    `The old address ${address} is already used: ${other}. Remove it from the field "aliases".`,
  'alias-of-itself': ({ address }) =>
    `The address ${address} is the present address of this page. Remove it from the field "aliases".`,

  'folder-name': ({ name, write }) =>
    `The folder name "${name}" may have only small letters a–z, digits and hyphens. Name it ${write}.`,
  'no-language-file': ({ folder }) =>
    `There is no text in the folder ${folder}. Add a file index.fi.md or index.sv.md, or remove the folder.`,
  'language-unknown': ({ name }) =>
    `The file ${name} is not published. Name it index.fi.md (Finnish) or index.sv.md (Swedish).`,
  'text-twice': ({ other }) =>
    `The file is not published: in its place lies ${other} already. Move there what it lacks, and remove this one.`,
  'format-twin': ({ other }) => `The same text has two files, this one and ${other}. Remove one.`,
  'file-misplaced': ({ write }) =>
    `The file is not published, since it is in the wrong place. Move it here: ${write}.`,
  'names-in-one-file': ({ folder }) =>
    `Each name has a file of its own, for example ${folder}/key.yaml. Divide this file with npm run migrate.`,
  'file-unknown': ({ name, closest }) =>
    `The file "${name}" has no place on the site. ${closest === undefined ? 'Remove it or move it beside a text.' : `Did you mean "${closest}"?`}`,
  'folder-not-file': ({ name }) =>
    `"${name}" is a folder, but it is called like a file. Move the files away and remove the folder, or give it a name without a full stop.`,
  'section-unknown': ({ folder, known }) =>
    `The site has no folder "${folder}". Move the folder of the text into one of these: ${known}.`,
  'file-name-signs': ({ name, write }) =>
    `The file name "${name}" has signs that no web address or not every computer can hold. Name it ${write} and mend what refers to it.`,
  'file-name-long': ({ limit }) => `The file name is too long. Shorten it to at most ${limit} characters.`,
  'name-encoding': ({ name }) =>
    `The name "${name}" is not in UTF-8. Name the file or folder anew with the letters a–z.`,
  'first-id-taken': ({ id, other }) =>
    `The id ${id} belongs to ${other} already: feeds and calendars would take the two for one. Remove the field "firstId" or name the folder ${other} otherwise.`,
  'search-word': ({ value, write }) =>
    `"${value}" is no word that the search could find. ${write === undefined ? 'Remove it' : `Write ${write}`}.`,
  'search-list': ({ write }) => `The search cannot read the list from here. Write it like "${write}".`,
  'name-clash': ({ other }) =>
    `The name differs from ${other} only by capital letters or the form of a character, which not all computers can tell apart. Choose another name.`,
  'name-split-letter': ({ name }) =>
    `A letter of the name "${name}" is stored as two characters. Rename the file with the letters a–z.`,
  symlink: () => 'This is a link to another place, not a file. Copy the file here.',
};

function unknownAdvice(target: ReferenceKind, known: string, file: string | undefined): string {
  return target === 'municipalities'
    ? 'Check the name.'
    : `Choose one that exists${known === '' ? '' : ` (such as ${known})`}${file === undefined ? '' : `, add the file ${file}`} or remove the reference.`;
}

const languageNames = { fi: 'Finnish', sv: 'Swedish', en: 'English' };

const referenceNames = {
  projects: 'project',
  regions: 'area',
  workshops: 'event',
  organisations: 'organisation',
  topics: 'topic',
  phenomena: 'phenomenon',
  programmes: 'programme',
  series: 'series',
  sources: 'source',
  figures: 'figure',
  municipalities: 'municipality',
  authorities: 'provider',
};
