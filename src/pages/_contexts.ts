import { loadContent } from '#content/load.ts';
import { type Context, contextOf } from '#domain/context.ts';
import { settings } from '#settings.ts';
import { pageLanguages } from './_languages.ts';

/** What the pages of each language are made for. */
export async function loadContexts(): Promise<Context[]> {
  const content = await loadContent();
  return pageLanguages.map((language) => contextOf(content, language, settings.today));
}
