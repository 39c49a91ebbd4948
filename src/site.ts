import type { InBoth } from '#i18n/languages.ts';

/** What another programme changes when it takes the site over, besides `content/` and `public/`. */
export const site = {
  /** The name of the site, in the header, in titles and in feeds. */
  name: { fi: 'Sote-uudistus maakunnissa', sv: 'Vårdreformen i landskapen' },
  /** One sentence for the language choice and for feeds. */
  tagline: {
    fi: 'Sosiaali- ja terveydenhuollon uudistus omassa maakunnassasi',
    sv: 'Social- och hälsovårdsreformen i ditt landskap',
  },
  /** Branch of the repository that is published; the edit links lead there. */
  branch: 'main',
  /** Colour of the browser's own frame around the page. */
  themeColor: { light: '#00347a', dark: '#0b1a2c' },
} as const satisfies {
  name: InBoth<string>;
  tagline: InBoth<string>;
  branch: string;
  themeColor: { light: string; dark: string };
};
