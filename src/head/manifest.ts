import { fileAddress, homeAddress, rootAddress } from '#addresses.ts';
import type { Language } from '#i18n/languages.ts';
import { site } from '../site.ts';

/** What a browser that puts the site on a home screen should know of it. */
export function manifestFile(language: Language): string {
  return JSON.stringify({
    id: homeAddress(language),
    name: site.name[language],
    description: site.tagline[language],
    lang: language,
    start_url: homeAddress(language),
    scope: rootAddress(),
    display: 'browser',
    theme_color: site.themeColor.light,
    background_color: '#ffffff',
    icons: [
      { src: fileAddress('icon.svg'), type: 'image/svg+xml', sizes: 'any' },
      { src: fileAddress('icon-192.png'), type: 'image/png', sizes: '192x192' },
      { src: fileAddress('icon-512.png'), type: 'image/png', sizes: '512x512' },
    ],
  });
}
