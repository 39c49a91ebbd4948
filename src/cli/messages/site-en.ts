import type { SiteWords } from './site-fi.ts';

/** What the commands for a built site say, in English. */
export const siteEn: SiteWords = {
  siteMissing: (folder) => `There is no built site in ${folder}. Run first: npm run build`,
  build: {
    checked: (files, seconds) => `Checked ${files} files (${seconds}).`,
    warnings: (count) => `There are ${count} warnings: npm run check tells them.`,
    waiting: (processes) => `Waiting for another build to end: ${processes}.`,
    bundled: (seconds) => `Bundled the code (${seconds}).`,
    printing: (count) => `Printing pages and files: ${count}`,
    printed: (made, seconds, kept) =>
      `Printed ${made} pages and files (${seconds}); ${kept} are as they were.`,
    noAddress: (origin) => `SITE_URL is not set: the site says of itself that it is at ${origin}.`,
    published: (folder, seconds) => `Published: ${folder} (${seconds}).`,
    unchanged: (folder, seconds) => `Nothing has changed, the site stays as it is: ${folder} (${seconds}).`,
    notSite: (folder) =>
      `OUT_DIR: ${folder} holds something else than a site. Choose another folder, or empty it.`,
    notReplaced: (folder, reason) => `OUT_DIR: ${folder} could not be replaced and is as it was. ${reason}`,
    mount: (folder) =>
      `OUT_DIR: ${folder} is a place where a disk is attached, such as a volume of a container, and cannot be replaced. Choose a folder in it, for example ${folder}/site.`,
  },
  portable: {
    replaced: (folder) =>
      `${folder} would be replaced whole. Choose a folder of its own, for example portable.`,
    done: (file) => `The site opens from ${file}. The search needs a server: npm run serve`,
  },
  serve: {
    at: (address) => `The site is at ${address} (stop: Ctrl+C)`,
    taken: (port) => `Another program uses port ${port}. Choose another: PORT=4322 npm run serve`,
    failed: (port, reason) => `Port ${port} cannot be opened: ${reason}. Choose another: PORT=4322`,
    portWrong: (given) => `PORT: "${given}" is not a port. Write a number from 1 to 65535, for example 4322.`,
  },
  migrate: {
    none: 'The content has the present form already. Nothing was changed.',
    unreadable: (path) =>
      `${path}: the file cannot be read as names with a key each. Check its indentation and colons.`,
    idWrong: (path, id) =>
      `${path}: "${id}" cannot be the name of a file. Write small letters a–z, digits and hyphens.`,
    taken: (target, id, path) =>
      `${target} is there already and differs from ${id} (${path}). Remove one of them.`,
  },
};
