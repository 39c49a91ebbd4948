import type { Language } from '#i18n/languages.ts';
import { stemOf, stemsKeyOf, titleKeyOf } from '#search/analysis/stem.ts';
import type { PageTokens } from './page-tokens.ts';

/**
 * What each page may be asked for by name: its whole title, and its title up to the colon where that names no other
 * page. `Lapplands andra verkstad` is one page; `Soite 2.0` is a project, though news of it begin so, too.
 */
export function titleKeys(pages: readonly TitledPage[], language: Language): string[][] {
  const keys = pages.map(({ name, tokens }) => ({
    title: titleKeyOf(tokens.title, language),
    name: titleKeyOf(name, language),
  }));
  const named = Map.groupBy(
    keys.flatMap(({ title, name }) => [...new Set([title, name])]),
    (key) => key,
  );
  return keys.map(({ title, name }, at) => [
    title,
    stemsKeyOf(pages[at]?.tokens.title.map((word) => stemOf(word, language)) ?? []),
    ...(name === title || named.get(name)?.length !== 1 ? [] : [name]),
  ]);
}

type TitledPage = Pick<PageTokens, 'name'> & { readonly tokens: Pick<PageTokens['tokens'], 'title'> };
