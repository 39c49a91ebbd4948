import { loadContent } from '#content/load.ts';
import { type Context, contextOf } from '#domain/context.ts';
import { languages } from '#i18n/languages.ts';
import { settings } from '#settings.ts';

/** What the pages of each language are made for. */
export async function loadContexts(): Promise<Context[]> {
  const content = await loadContent();
  return languages.map((language) => contextOf(content, language, settings.today));
}
