import type { Redirect } from '#domain/redirects.ts';
import { homeAddress, rootAddress } from '#i18n/addresses.ts';
import { languages } from '#i18n/languages.ts';

/**
 * Redirects as hosts of static sites read them (`_redirects`): old addresses, with and without the last slash;
 * the language of who asks for the root; a page of the right language for what is missing.
 */
export function redirectsFile(redirects: readonly Redirect[]): string {
  const lines = [
    ...redirects.flatMap(({ from, to }) => [from, from.slice(0, -1)].map((old) => `${old} ${to} 301`)),
    ...languages.map((language) => `${rootAddress()} ${homeAddress(language)} 302! Language=${language}`),
    ...languages.map((language) => `${homeAddress(language)}* ${homeAddress(language)}404.html 404`),
  ];
  return `${lines.join('\n')}\n`;
}
