import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileAddress } from '#i18n/addresses.ts';
import { settings } from '#settings.ts';
import { entryCollections } from './content.ts';

/** A file that lies beside a text and is published as it is. */
export interface FileBeside {
  /** `projects/lappi/plan.pdf` */
  path: string;
  href: string;
  bytes: number;
}

/** Address and size of a file beside a text. */
export function fileBesideEntry(folder: string, name: string): FileBeside {
  const path = `${folder}/${name}`;
  return {
    path,
    href: fileAddress('files', ...path.split('/')),
    bytes: statSync(join(settings.contentFolder, path)).size,
  };
}

/** Every file of the entries' folders that is not a text. */
export function filesBeside(): FileBeside[] {
  return entryCollections.flatMap((collection) =>
    entriesOf(collection).flatMap((id) =>
      entriesOf(`${collection}/${id}`)
        .filter((name) => !/^\.|\.mdx?$/.test(name))
        .map((name) => fileBesideEntry(`${collection}/${id}`, name)),
    ),
  );
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(join(settings.contentFolder, folder));
  } catch {
    return [];
  }
}
