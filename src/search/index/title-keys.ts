import type { Language } from '#i18n/languages.ts';
import { literalKeyOf, stemOf, stemsKeyOf, titleKeyOf } from '#search/analysis/stem.ts';
import { tokensOf } from '#search/analysis/tokens.ts';
import type { PageTokens } from './page-tokens.ts';

/**
 * What each page may be asked for by name: its whole title, and its title up to the colon where that names no other
 * page. `Lapplands andra verkstad` is one page; `Soite 2.0` is a project, though news of it begin so, too. A title
 * without a colon may be asked for by its two last words as well: `Keski-Suomen SOTE 2020` by `sote 2020`.
 */
export function titleKeys(pages: readonly TitledPage[], language: Language): string[][] {
  const keys = pages.map(({ name, tokens }) => ({
    title: titleKeyOf(tokens.title, language),
    name: titleKeyOf(name, language),
    end: name.length === tokens.title.length && name.length > 2 ? [titleKeyOf(name.slice(-2), language)] : [],
  }));
  const named = Map.groupBy(
    keys.flatMap(({ title, name, end }) => [...new Set([title, name, ...end])]),
    (key) => key,
  );
  return keys.map(({ title, name, end }, at) => [
    title,
    literalKeyOf(pages[at]?.tokens.title ?? []),
    stemsKeyOf(pages[at]?.tokens.title.map((word) => stemOf(word, language)) ?? []),
    ...[pages[at]?.otherName ?? []].flat().map((other) => titleKeyOf(tokensOf(other), language)),
    ...[...(name === title ? [] : [name]), ...end].filter((key) => named.get(key)?.length === 1),
  ]);
}

type TitledPage = Pick<PageTokens, 'name' | 'otherName'> & {
  readonly tokens: Pick<PageTokens['tokens'], 'title'>;
};
