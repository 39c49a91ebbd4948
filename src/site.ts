import { type SiteSettings, siteSchema } from '#schemas/site.ts';
import { inBoth, type InBoth, languages } from '#i18n/languages.ts';
import { readSettingsFile } from './site-file.ts';

export type Site = SiteSettings;

const unnamed: InBoth<string> = inBoth(() => 'Site');

const nobodys = {
  languages: [...languages],
  name: unnamed,
  tagline: unnamed,
  publisher: { name: unnamed },
  demonstration: true,
  licence: {
    name: inBoth(() => 'Creative Commons Attribution 4.0'),
    short: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  namespace: '00000000-0000-4000-8000-000000000000',
};

/** What the programme sets for its site in `content/site.yaml`; where that is missing or wrong, the check tells. */
export const site: Site = siteOf(readSettingsFile('site.yaml'));

function siteOf(settings: unknown): Site {
  const own = siteSchema.safeParse(settings);
  return own.success ? own.data : siteSchema.parse(nobodys);
}
