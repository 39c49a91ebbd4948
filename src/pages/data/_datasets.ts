import { loadContent } from '#content/load.ts';
import type { Content } from '#content/model.ts';
import { type Dataset, datasets } from '#domain/open-data/datasets.ts';
import { settings } from '#settings.ts';

/** All open data of the site, computed once for all its files. */
export async function loadDatasets(): Promise<readonly Dataset[]> {
  const content = await loadContent();
  const known = computed.get(content) ?? datasets(content, settings.today);
  computed.set(content, known);
  return known;
}

const computed = new WeakMap<Content, readonly Dataset[]>();
