import type { Content, Project, Region } from '#content/model.ts';
import { digestAddress } from '#routes/addresses.ts';
import { inBoth, type Language } from '#i18n/languages.ts';
import { messagesOf } from '#i18n/messages.ts';
import { rowGroup } from './entry-page.ts';
import { siteNavigation } from '../navigation.ts';
import { entryPage, type PageInfo } from './page.ts';
import { contactViews, projectFacts } from '../project.ts';
import { regionFacts } from '../region.ts';
import { relatedToRegion } from '../relations.ts';
import { newsRow, workshopRow } from '../rows.ts';
import { linkTo, wordingOf } from '../wording.ts';

/** The place of a region's digest in the site: under the region's page, in the same languages. */
export function digestInfo(region: Region, language: Language): PageInfo {
  const own = entryPage(region, 'regions', language);
  const messages = messagesOf(language).region;
  const address = inBoth((each) => digestAddress(each, region.texts[each]?.urlName ?? region.id));
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
export function digestPage(region: Region, content: Content, language: Language, today: string) {
  const headings = messagesOf(language).entry;
  const { projects, workshops, news } = relatedToRegion(region, content);
  const { texts, language: textLanguage } = wordingOf(region, language);
  return {
    page: digestInfo(region, language),
    frame: siteNavigation(content, language),
    brief: texts.brief,
    textLanguage,
    facts: regionFacts(region, content, language),
    projects: projects.map((project) => projectDigest(project, content, language, today)),
    groups: [
      ...rowGroup('workshops', headings.workshops, workshops, (workshop) =>
        workshopRow(workshop, content, language),
      ),
      ...rowGroup('news', headings.news, news, (item) => newsRow(item, content, language)),
    ],
  };
}

function projectDigest(project: Project, content: Content, language: Language, today: string) {
  const { texts, language: textLanguage } = wordingOf(project, language);
  return {
    id: project.id,
    title: texts.title,
    link: linkTo(project, language),
    textLanguage,
    brief: texts.brief,
    facts: projectFacts(project, content, language, today),
    contacts: contactViews(project.facts.contacts, content, language, today),
  };
}
