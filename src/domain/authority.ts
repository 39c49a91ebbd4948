import type { Content, Named, Region } from '#content/model.ts';
import { municipalities, type Municipality } from '#places/municipalities.ts';
import { entryAddress } from '#addresses.ts';
import type { Authority } from '#schemas/names.ts';
import { formatShortDate } from '#i18n/dates.ts';
import { type Language, languages, otherLanguage } from '#i18n/languages.ts';
import { byName } from '#i18n/order.ts';
import type { Context } from './context.ts';
import { addressIn, hostName } from './links.ts';
import { placeAnchor } from './place-anchor.ts';
import { type NameLink, urlNameOf } from './wording.ts';

/** Who answers for services now, for readers who ask for themselves. */
export interface AuthorityCard {
  link: NameLink;
  /** Its own site, in the reader's language where its address is known. */
  website: NameLink | undefined;
  websiteNote: string;
  /** Since when, who answered before, and who has a part of its tasks. */
  sentences: (string | NameLink)[][];
  /** Its municipalities, each under the anchor that the address of a reader from there ends with, here and in the other language. */
  places: { anchor: string; name: string; there: string | undefined }[];
  /** What follows on the name of one of them: `kuuluu Keski-Suomen hyvinvointialueeseen.` */
  belongs: string;
}

/** The municipalities of an authority by their official codes; of a joint one, those of all it works in. */
export function municipalitiesOf(authority: Named<Authority>): Municipality[] {
  const codes = authority.kind === 'joint' ? authority.within : [authority.id];
  return municipalities.filter((each) => codes.includes(each.authority));
}

/** The languages an authority serves in: those of its municipalities. */
export function languagesOf(authority: Named<Authority>): Language[] {
  const spoken = municipalitiesOf(authority).flatMap((each) => each.languages);
  return languages.filter((language) => spoken.includes(language));
}

/** The regions whose services an authority took over. */
export function regionsOf(authority: Named<Authority>, content: Content): Region[] {
  const codes = authority.kind === 'joint' ? authority.within : [authority.id];
  return content.regions.filter(({ facts }) => facts.successors.some((code) => codes.includes(code)));
}

/** The authorities of a region, in the order of their names. */
export function authoritiesOf(region: Region, { content, language }: Context): Named<Authority>[] {
  return region.facts.successors
    .flatMap((code) => content.authorities.get(code) ?? [])
    .toSorted(byName(language, ({ name }) => name[language]));
}

/** The name of an authority with that by which people know it: `Lapin hyvinvointialue (Lapha)`. */
export function authorityName({ name, short }: Named<Authority>, language: Language): string {
  const own = name[language];
  return short === undefined || own.includes(short[language]) ? own : `${own} (${short[language]})`;
}

/** The page of an authority. */
export function authorityLink(authority: Named<Authority>, language: Language): NameLink {
  return {
    text: authorityName(authority, language),
    href: entryAddress('authorities', language, urlNameOf(authority, language)),
  };
}

/** The site of an authority; where its address in the reader's language is not known, the other's. */
export function websiteOf({ website }: Named<Authority>, language: Language): NameLink | undefined {
  const address = addressIn(website, language);
  if (address === undefined) return undefined;
  const { href, hreflang } = address;
  return { text: hostName(href), href, ...(hreflang && { language: hreflang }) };
}

/** What a reader from the area of an authority is told first. */
export function authorityCard(authority: Named<Authority>, context: Context): AuthorityCard {
  const messages = context.messages.authority;
  const website = websiteOf(authority, context.language);
  const places = municipalitiesOf(authority).toSorted(
    byName(context.language, (place) => place[context.language]),
  );
  return {
    link: authorityLink(authority, context.language),
    website,
    websiteNote: [
      ...(website?.language === undefined ? [] : [context.messages.translation.mark]),
      website === undefined || authority.website === undefined
        ? messages.noWebsite
        : messages.checked(formatShortDate(authority.website.checked, context.language)),
    ].join(', '),
    sentences: aboutAuthority(authority, context),
    places:
      authority.kind === 'joint'
        ? []
        : places.map((place) => ({
            anchor: placeAnchor(place[context.language]),
            name: place[context.language],
            there: place.fi === place.sv ? undefined : placeAnchor(place[otherLanguage(context.language)]),
          })),
    belongs: messages.belongs[authority.kind](authority.name[context.language]),
  };
}

/** Since when an authority answers, who did before, who has a part of its tasks; of a joint one, what it is. */
function aboutAuthority(authority: Named<Authority>, context: Context): AuthorityCard['sentences'] {
  const { content, language } = context;
  const messages = context.messages.authority;
  if (authority.kind === 'joint') return authority.text === undefined ? [] : [[authority.text[language]]];
  const joint = [...content.authorities.values()].filter(({ within }) => within.includes(authority.id));
  const takeover = takeoverOf(authority, content);
  const day = takeover && formatShortDate(takeover, language);
  return [
    ...(day === undefined ? [] : [[messages.since[authority.kind](day)]]),
    ...joint.map((each) => [messages.joint, authorityLink(each, language)]),
  ];
}

/** The day an authority took over. */
function takeoverOf(authority: Named<Authority>, content: Content): string | undefined {
  return regionsOf(authority, content).flatMap(({ facts }) => facts.takeover?.date ?? [])[0];
}
