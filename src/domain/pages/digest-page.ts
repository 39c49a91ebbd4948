import type { Project, Region } from '#content/model.ts';
import { digestAddress } from '#addresses.ts';
import { inBoth, type Language } from '#i18n/languages.ts';
import { messagesOf } from '#i18n/messages.ts';
import type { Context } from '../context.ts';
import { rowGroup } from './entry-page.ts';
import { siteNavigation } from '../navigation.ts';
import { entryPage, type PageInfo } from './page.ts';
import { contactViews } from '../project.ts';
import { projectFacts } from '../project-facts.ts';
import { regionFacts } from '../region.ts';
import { relatedToRegion } from '../relations.ts';
import { newsRow, workshopRow } from '../rows.ts';
import { entryUrlName, entryLink, wordingOf } from '../wording.ts';

/** The place of a region's digest in the site: under the region's page, in the same languages. */
export function digestInfo(region: Region, language: Language): PageInfo {
  const own = entryPage(region, 'regions', language);
  const messages = messagesOf(language).region;
  const address = inBoth((each) => digestAddress(each, entryUrlName(region, each)));
  return {
    ...own,
    title: messages.digestOf(own.title),
    description: messages.digestDescription(own.title),
    address,
    breadcrumbs: [...own.breadcrumbs, { text: messages.digest, href: address[language] }],
    published: undefined,
    explainTerms: false,
  };
}

/** The whole region on one page to print: its projects with sums and contacts, its workshops and its news. */
export function digestPage(region: Region, context: Context) {
  const headings = context.messages.entry;
  const { projects, workshops, news } = relatedToRegion(region, context.content);
  const { texts } = wordingOf(region, context.language);
  return {
    page: digestInfo(region, context.language),
    navigation: siteNavigation(context),
    brief: texts.brief,
    facts: regionFacts(region, context),
    projects: projects.map((project) => projectDigest(project, context)),
    groups: [
      ...rowGroup('workshops', headings.workshops, workshops, workshopRow, context),
      ...rowGroup('news', headings.news, news, newsRow, context),
    ],
  };
}

function projectDigest(project: Project, context: Context) {
  const { texts, language: textLanguage } = wordingOf(project, context.language);
  return {
    title: texts.title,
    link: entryLink(project, context.language),
    textLanguage,
    brief: texts.brief,
    facts: projectFacts(project, context),
    contacts: contactViews(project.facts.contacts, context),
  };
}
