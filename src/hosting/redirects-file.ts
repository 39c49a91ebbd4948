import type { Gone } from '#domain/gone.ts';
import { movesOf, type Redirect } from '#domain/redirects.ts';
import { homeAddress, rootAddress } from '#addresses.ts';
import { languages } from '#i18n/languages.ts';

/**
 * Redirects as hosts of static sites read them (`_redirects`): old addresses, the language of who asks for the root,
 * a page of the right language for what is missing.
 *
 * At an old address lies a page that leads on, too, for hosts without rules. Some hosts (Netlify) follow a rule there
 * only with `!`, others (Cloudflare, GitLab) know no `!` and skip the line; so both are told.
 */
export function redirectsFile(redirects: readonly Redirect[], gone: readonly Gone[]): string {
  const lines = [
    ...redirects.flatMap((redirect) => [
      `${redirect.from} ${redirect.to} 301!`,
      ...movesOf(redirect).map(({ from, to }) => `${from} ${to} 301`),
    ]),
    // Hosts that know no 410 skip the line and show the page that lies there.
    ...gone.map(({ address, language }) => `${address} ${homeAddress(language)}410.html 410!`),
    ...languages.map((language) => `${rootAddress()} ${homeAddress(language)} 302! Language=${language}`),
    ...languages.map((language) => `${homeAddress(language)}* ${homeAddress(language)}404.html 404`),
  ];
  return `${lines.join('\n')}\n`;
}
