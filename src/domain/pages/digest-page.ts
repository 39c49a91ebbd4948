import type { Content, Project, Region } from '#content/model.ts';
import { digestAddress } from '#routes/addresses.ts';
import { inBoth, type Language } from '#i18n/languages.ts';
import { wordsOf } from '#i18n/messages.ts';
import { rowGroup } from './entry-page.ts';
import { siteFrame } from '../navigation.ts';
import { entryPage, type PageInfo } from './page.ts';
import { contactViews, projectFacts } from '../project.ts';
import { regionFacts } from '../region.ts';
import { relatedToRegion } from '../relations.ts';
import { newsRow, workshopRow } from '../rows.ts';
import { linkTo, wordingOf } from '../wording.ts';

/** The place of a region's digest in the site: under the region's page, in the same languages. */
export function digestInfo(region: Region, language: Language): PageInfo {
  const own = entryPage(region, 'regions', language);
  const words = wordsOf(language).region;
  const address = inBoth((each) => digestAddress(each, region.words[each]?.urlName ?? region.id));
  return {
    ...own,
    title: words.digestOf(own.title),
    description: words.digestDescription(own.title),
    address,
    breadcrumbs: [...own.breadcrumbs, { text: words.digest, href: address[language] }],
    published: undefined,
    explainTerms: false,
  };
}

/** The whole region on one page to print: its projects with sums and contacts, its workshops and its news. */
export function digestPage(region: Region, content: Content, language: Language, today: string) {
  const headings = wordsOf(language).entry;
  const { projects, workshops, news } = relatedToRegion(region, content);
  const { words, language: textLanguage } = wordingOf(region, language);
  return {
    page: digestInfo(region, language),
    frame: siteFrame(content, language),
    brief: words.brief,
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
  const { words, language: textLanguage } = wordingOf(project, language);
  return {
    id: project.id,
    title: words.title,
    link: linkTo(project, language),
    textLanguage,
    brief: words.brief,
    facts: projectFacts(project, content, language, today),
    contacts: contactViews(project.facts.contacts, content, language, today),
  };
}
