import type { InBoth } from '#i18n/languages.ts';

/** What another programme changes when it takes the site over, besides `content/` and `public/`. */
export const site: Site = {
  /** The name of the site, in the header, in titles and in feeds. */
  name: { fi: 'Sote-uudistus maakunnissa', sv: 'Vårdreformen i landskapen' },
  /** One sentence for the language choice and for feeds. */
  tagline: {
    fi: 'Sosiaali- ja terveydenhuollon uudistus omassa maakunnassasi',
    sv: 'Social- och hälsovårdsreformen i ditt landskap',
  },
  /** Who publishes the site. A public body is a `GovernmentOrganization`. */
  publisher: {
    type: 'Organization',
    name: { fi: 'Sote-uudistus maakunnissa', sv: 'Vårdreformen i landskapen' },
  },
  /** How anybody may write to the publisher without an account: an address of mail, a form on the web, or both. */
  contact: { email: '', form: '' },
  /** The body whose site it is to the authority that supervises accessibility; usually the publisher. */
  supervised: { fi: '', sv: '' },
  /** Whether the site only shows what it will be; every page says so. Otherwise it is not built without the three above. */
  demonstration: true,
  /** Terms under which texts and data may be used. */
  licence: {
    name: { fi: 'Creative Commons Nimeä 4.0', sv: 'Creative Commons Erkännande 4.0' },
    short: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  /** Makes the ids of feed items unique in the world, also after the site has moved. Another programme makes its own with `uuidgen`. */
  namespace: 'b0a4f2d6-3f1e-4c0b-9a57-5d1c2e8f7a31',
  /** Telling search engines of changed pages after a deploy (`npm run ping`). Without a key nobody is told. */
  indexNow: { key: '', endpoint: 'https://api.indexnow.org/indexnow' },
  /** The hub that passes new feed items on at once, `https://hub.example/`. Without a hub nobody is told. */
  webSub: { hub: '' },
  /** Branch of the repository that is published; the edit links lead there. */
  branch: 'main',
  /** Colour of the browser's own frame around the page. */
  themeColor: { light: '#00347a', dark: '#0b1a2c' },
};

export interface Site {
  name: InBoth<string>;
  tagline: InBoth<string>;
  publisher: { type: 'Organization' | 'GovernmentOrganization'; name: InBoth<string> };
  contact: { email: string; form: string };
  supervised: InBoth<string>;
  demonstration: boolean;
  licence: { name: InBoth<string>; short: string; url: string };
  namespace: string;
  indexNow: { key: string; endpoint: string };
  webSub: { hub: string };
  branch: string;
  themeColor: { light: string; dark: string };
}
