import type { StaffWords } from './fi.ts';

/** What the tools for staff say, in English. */
export const wordsEn: StaffWords = {
  kinds: { projects: 'project', regions: 'region', workshops: 'workshop', news: 'news', pages: 'page' },
  nameKinds: { organisations: 'organisation', topics: 'topic', glossary: 'term' },
  languages: { fi: 'Finnish', sv: 'Swedish', en: 'English' },
  help: {
    changes:
      'Lists the pages that have changed since a commit, with their addresses.\nWrite: npm run changes -- --since origin/main',
    inspect:
      'Shows as JSON what a page will hold, its structured data and its record in the search.\nWrite: npm run inspect projects/folder-of-the-project -- --lang sv',
    init: 'Makes a site for a new programme that works at once: settings, one example of each kind, checks and a guide. With --update it brings this version to one made before.\nWrite: npm run init -- ../our-site --languages fi,en --name-fi "Nimi" --name-en "Name"',
    migrate: 'Brings the content of an earlier version into the present form.\nWrite: npm run migrate',
    build:
      'Checks the content and makes the site in the folder dist.\nWrite: npm run build (everything anew: npm run build -- --cold; how long each step takes: -- --timings)',
    serve: 'Shows the built site on this machine.\nWrite: npm run serve',
    portable:
      'Copies the built site to a folder from which it opens without a server.\nWrite: npm run portable -- folder',
    schemas: 'Teaches the editor what may be written in the fields.\nWrite: npm run schemas',
    ping: 'Tells search engines which pages have changed.\nWrite: npm run ping',
    synonyms:
      'Proposes words that mean the same in the search, from the glossary and a file (SKOS Turtle .ttl, as YSO, or a table .tsv). With --accept the chosen ones are written to the list.\nWrite: npm run synonyms -- file.ttl --accept "rescue helicopter"\nThe proposals are read from the built site: run npm run build first.',
    searchWords:
      'Lists the words that the search cannot cut into parts.\nWrite: npm run search:words\nThe words are read from the built site: run npm run build first.',
    dev: 'Shows the site while one writes, with the errors on the page.\nWrite: npm run dev',
    check: 'Tells every error of the content with its line.\nWrite: npm run check -- --lang sv',
    new: 'Begins a page or a translation, and asks for what is not given.\nWrite: npm run new\n   or: npm run new -- --kind news --lang fi --title "Heading"\n   or: npm run new -- --translate news/folder-of-the-item',
    move: 'Renames a folder, corrects what refers to it and leads the old addresses to the new ones.\nWrite: npm run move -- news/old-name new-name',
    links:
      'Asks every address outside the site whether it still opens. With --write the day is noted in the sources and authorities whose addresses do.\nWrite: npm run links',
    translations: 'Lists translations that are missing or out of date.\nWrite: npm run translations',
  },
  commitUnknown: (name) =>
    `The commit "${name}" is not in this copy. Fetch the history (git fetch --unshallow) or name another: --since origin/main`,
  fixed: (count) =>
    count === 0 ? 'Nothing was mended by itself.' : `Mended ${count === 1 ? '1 line' : `${count} lines`}.`,
  options: 'Options',
  optionUnknown: (option, closest) =>
    `There is no option ${option}. ${closest === undefined ? 'See the options: --help' : `Did you mean ${closest}?`}`,
  optionEmpty: (option) => `Write a value after the option ${option}.`,
  fileRefused: (path) =>
    `${path}: the file or folder cannot be opened or written. Check that you may, that no other program has it open and that the disk is not full.`,
  wordUnknown: (word) => `One word too many: ${word}`,
  languageUnknown: (language, known) => `There is no language "${language}". Choose one: ${known}.`,
  init: {
    askLanguages: 'The two languages of the site (fi, sv, en), for example fi,en',
    languagesWrong: 'Write two different languages, for example fi,en. The choice is fi, sv and en.',
    askName: (language: string) => `Name of the site (${language})`,
    nameEmpty: 'The site needs a name.',
    inside: (folder: string) =>
      `The folder ${folder} lies in this one, or this one in it. Give another, for example ../our-site.`,
    taken: (folder: string) =>
      `The folder ${folder} holds something already and is not touched. Give a new or an empty one. A site made before is brought up to date with --update.`,
    notProgramme: (folder: string) =>
      `The folder ${folder} holds no site made with this. Make a new one without --update.`,
    made: (folder: string) =>
      `Done: ${folder}\nGo on there: npm ci && npm start. Tests: npm ci && npm run test:site. How to go on: README.md.`,
    updated: (folder: string) =>
      `Brought up to date: ${folder}\nGo on there: npm ci && npm run migrate && npm run check.`,
    readme: (name: string, guide: string) => `# ${name}

    npm ci && npm start

builds the site and shows it at <http://localhost:4321>. The machine needs Node 20 or newer.

    npm ci && npm run test:site

checks the content and the built site: links, HTML, accessibility and the weight of pages.

- The texts are in the folder \`content\`. How to write them: [${guide}](${guide}).
- Name, languages, contact and colours: \`content/site.yaml\`, explained in [docs/new-programme.md](docs/new-programme.md).
- Publishing: [docs/hosting.md](docs/hosting.md).
- \`content\`, \`public\`, \`test/acceptance\`, \`docs/guide\` and this file are your own. A newer version replaces all else.
`,
  },
  new: {
    askKind: (kinds) => `What do you want to add? (${kinds})`,
    askLanguage: (languages) => `In which language do you write? (${languages})`,
    askId: (suggested) => `Name of the folder [${suggested}]`,
    askName: (language) => `Name in ${language}`,
    askDefinition: (language) => `What it means, in ${language}, in one or two sentences`,
    askOrganisationKind: (kinds) => `Kind of organisation (${kinds})`,
    askAdd: (name) => `There is no "${name}" yet. Add it now? (y/n)`,
    notKnown: (name, add) =>
      `There is no "${name}". Write another${add === undefined ? '.' : ` or add it: ${add}`}`,
    mayBeEmpty: '(Enter, if there is none.)',
    askItem: (number, least) => `  ${number}/${least}`,
    kindUnknown: (kind, kinds) => `There is no kind "${kind}". Write one of these: ${kinds}.`,
    idTaken: (folder, translate) =>
      `The folder ${folder} exists and is left as it is. Give another name with --id, or make a translation: ${translate}`,
    idWrong: (id, write) =>
      `The folder name "${id}" may have only small letters a–z, digits and hyphens. Write ${write}.`,
    nameWordless: (name) =>
      `The name "${name}" cannot be the name of a file, as it has no letters a–z and no digits. Write another, or give the name of the file with --id.`,
    missing: (options) => `Give also: ${options}`,
    written: (path) => `New file: ${path}`,
    next: (command) => `Write the text, save and check: ${command}`,
  },
  translate: {
    unknown: (id) => `There is no "${id}". Write for example news/folder-of-the-item.`,
    several: (id, found) => `There are several "${id}": ${found}. Write the whole folder.`,
    exists: (path) => `The translation ${path} exists and is left as it is.`,
    guide: 'Translate the texts after the colons and the body below. The names of fields are not translated.',
    toDo: (words) => `To translate: ${words} words. The check complains until the text is translated.`,
  },
  move: {
    usage: 'Write: npm run move -- projects/old-name new-name',
    otherCollection: 'A folder cannot move to another kind. Write the new name without a kind.',
    front: 'The folder "front" of the front page cannot be renamed.',
    taken: (folder) => `The folder ${folder} exists.`,
    unreadable: (path) => `There is an error in the fields of ${path}. Correct it first: npm run check`,
    notFound: (path, line) => `The file ${path} could not be changed on line ${line}. Nothing was changed.`,
    undone: 'The move would cause these errors, so it was undone:',
    moved: (from, to) => `${from} → ${to}`,
    changed: (path, count) => `  ${path}: ${count === 1 ? '1 reference' : `${count} references`}`,
    redirect: (from, to) => `  the old address ${from} leads to ${to}`,
    sameAddress: (address) => `  the address ${address} stays`,
  },
  links: {
    noNetwork: 'The network cannot be reached: no address was checked and nothing noted.',
    gone: (status: number) => `the page is gone (${status}). Find its new address or remove the link.`,
    guarded: 'the server does not answer a program. Open the address in a browser.',
    unreachable: 'the server does not answer. Try again or find the new address.',
    total: (open: number, gone: number, unknown: number) => `Open ${open}, gone ${gone}, unknown ${unknown}.`,
    noted: (path: string) => `${path}: the day is noted`,
  },
  synonyms: {
    none: 'There are no new proposals.',
    howToAccept: (word) =>
      `Accept a line by one of its words, several with commas: --accept "${word}". All: --accept all. Then check: npm run check`,
    accepted: (count, file) => `${count} proposals were added to ${file}.`,
    noWord: (word) =>
      `There is no proposal with the word "${word}". Write a word of a proposed line, several with commas between them, or all.`,
    severalWith: (word) =>
      `The word "${word}" stands in several proposals. Write a word that only the one you want has.`,
    noFile: (file) => `There is no file ${file}. Write the path of a file of words.`,
    wrong: {
      ending: 'this form cannot be read. Give .ttl (SKOS Turtle) or .tsv (language, word and synonyms).',
      empty: 'the file has no words. See that it has prefLabel and altLabel, or lines.',
      columns: 'the line has no word and synonym. Write language, word and synonym with tabs between them.',
      language: 'the line does not begin with a language of the site. Write the language first, then a tab.',
    },
  },
  translations: {
    missing: 'Not translated',
    outdated: 'Out of date: the original has changed since',
    unknown: 'Not known: this copy lacks a part of the history',
    words: (count) => (count === 1 ? '1 word' : `${count} words`),
    to: { fi: 'to Finnish', sv: 'to Swedish', en: 'to English' },
    since: (original, translation) =>
      `the original changed ${original}, the translation matches ${translation}`,
    none: 'Everything is translated and no translation is out of date.',
    total: (missing, outdated, current) =>
      `Not translated ${missing}, out of date ${outdated}, up to date ${current}.`,
    shallow:
      'This copy has only a part of the history, so the age of some translations is not known. Fetch all of it: git fetch --unshallow',
    noHistory: 'There is no history (git), so the age of translations is not known.',
    mark: 'When a translation matches its original again, write "checked:" and the day at its head.',
  },
};
