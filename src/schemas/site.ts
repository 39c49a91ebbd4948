import { z } from 'astro/zod';
import { inBoth, knownLanguages } from '#i18n/languages.ts';
import {
  branchName,
  colour,
  inBothLanguages,
  inBothOf,
  noneOrEmail,
  noneOrWebAddress,
  urlName,
  webAddress,
} from './values.ts';

/** Sections that have a page of their own in both languages. */
export const sectionNames = [
  'projects',
  'regions',
  'workshops',
  'news',
  'topics',
  'phenomena',
  'programmes',
  'organisations',
  'authorities',
  'area',
  'keyFigures',
  'glossary',
  'data',
  'search',
  'index',
  'translations',
] as const;

/** What data is about, by the list of the European Union: http://publications.europa.eu/resource/authority/data-theme */
const dataThemes = [
  'AGRI',
  'ECON',
  'EDUC',
  'ENER',
  'ENVI',
  'GOVE',
  'HEAL',
  'INTR',
  'JUST',
  'REGI',
  'SOCI',
  'TECH',
  'TRAN',
] as const;

/** Colours of the site by their roles; what is not named keeps the colour of the generator. */
const palette = z
  .strictObject({
    brand: colour.optional(),
    header: colour.optional(),
    onBrand: colour.optional(),
    action: colour.optional(),
    actionSurface: colour.optional(),
    onAction: colour.optional(),
    focus: colour.optional(),
    accent: colour.optional(),
    step1: colour.optional(),
    step2: colour.optional(),
    step3: colour.optional(),
    step4: colour.optional(),
  })
  .default({});

/** `content/site.yaml`: what a programme sets for its site. */
export const siteSchema = z.strictObject({
  /** The two languages of the site, in the order they are offered, `[fi, sv]`. */
  languages: z
    .array(z.enum(knownLanguages))
    .length(2)
    .refine(([one, other]) => one !== other, { params: { rule: 'languages-same' } })
    .default(['fi', 'sv']),
  /** The name of the site, in the header, in titles and in feeds. */
  name: inBothLanguages,
  /** One sentence for the language choice and for feeds. */
  tagline: inBothLanguages,
  /** Who publishes the site. A public body is a `GovernmentOrganization`. */
  publisher: z.strictObject({
    type: z.enum(['Organization', 'GovernmentOrganization']).default('Organization'),
    name: inBothLanguages,
  }),
  /** How anybody may write to the publisher without an account: an address of mail, a form on the web, or both. */
  contact: z.strictObject({ email: noneOrEmail, form: noneOrWebAddress }).prefault({}),
  /** The body whose site it is to the authority that supervises accessibility; usually the publisher. */
  supervised: inBothOf(z.string().default('')).prefault(inBoth(() => '')),
  /** Whether the site only shows what it will be; every page says so. Otherwise it is not built without the three above. */
  demonstration: z.boolean().default(false),
  /** Terms under which texts and data may be used. */
  licence: z.strictObject({ name: inBothLanguages, short: z.string().min(1), url: webAddress }),
  /** What the open data is about, in the catalogue for data portals: `[TRAN]` for transport. */
  dataThemes: z.array(z.enum(dataThemes)).min(1).default(['GOVE']),
  /** Makes the ids of feed items unique in the world, also after the site has moved. Made with `uuidgen`. */
  namespace: z.uuid(),
  /** Telling search engines of changed pages after a deploy (`npm run ping`). Without a key nobody is told. */
  indexNow: z
    .strictObject({
      key: z
        .string()
        .default('')
        .refine((text) => /^$|^[a-z0-9-]{8,128}$/.test(text), { params: { rule: 'index-now-key' } }),
      endpoint: webAddress.default('https://api.indexnow.org/indexnow'),
    })
    .prefault({}),
  /** The hub that passes new feed items on at once, `https://hub.example/`. Without a hub nobody is told. */
  webSub: z.strictObject({ hub: noneOrWebAddress }).prefault({}),
  /** Branch of the repository that is published; the edit links lead there. */
  branch: branchName.default('main'),
  /** Colour of the browser's own frame around the page, and the ground of the pictures that stand for pages. */
  themeColor: z.strictObject({ light: colour, dark: colour }).default({ light: '#00347a', dark: '#0b1a2c' }),
  /** Inks of the pictures that stand for pages, all of them on the ground. */
  pictureColors: z
    .strictObject({ quiet: colour, tile: colour, mark: colour })
    .default({ quiet: '#c3d5ee', tile: '#1f4d8c', mark: '#ffc94d' }),
  /** Colours by their roles, for light screens and for dark ones. */
  colors: z.strictObject({ light: palette, dark: palette }).prefault({}),
  /** The sections of the menu and of the links at the foot, in their order. */
  menu: z
    .strictObject({ main: z.array(z.enum(sectionNames)), footer: z.array(z.enum(sectionNames)) })
    .default({
      main: ['area', 'projects', 'news', 'glossary', 'search'],
      footer: ['regions', 'authorities', 'index', 'data'],
    }),
  /** Words of sections in addresses, where the programme has its own: `regions: { fi: saaret, sv: oar }`. */
  addresses: z.partialRecord(z.enum(sectionNames), inBothOf(urlName)).default({}),
});

export type SiteSettings = z.infer<typeof siteSchema>;
