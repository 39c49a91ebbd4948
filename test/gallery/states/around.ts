import AreaField from '#components/AreaField.astro';
import Breadcrumbs from '#components/Breadcrumbs.astro';
import CalendarLink from '#components/CalendarLink.astro';
import Cite from '#components/Cite.astro';
import Footer from '#components/Footer.astro';
import Header from '#components/Header.astro';
import LanguageChoice from '#components/LanguageChoice.astro';
import Letters from '#components/Letters.astro';
import Menu from '#components/Menu.astro';
import Neighbours from '#components/Neighbours.astro';
import NotFound from '#components/NotFound.astro';
import Pager from '#components/Pager.astro';
import PublisherCard from '#components/PublisherCard.astro';
import SearchForm from '#components/SearchForm.astro';
import SearchPanel from '#components/SearchPanel.astro';
import TranslationNotice from '#components/TranslationNotice.astro';
import { contextOf } from '#domain/context.ts';
import { siteNavigation } from '#domain/navigation.ts';
import { entryPage, sectionPage } from '#domain/pages/page.ts';
import { inBoth, otherLanguage } from '#i18n/languages.ts';
import type { Fixture } from '../fixture.ts';
import { show, type Shown } from '../shown.ts';

/** What stands around the text of a page. */
export function around(at: Fixture): Record<string, Shown> {
  const { content, language, messages, project, say, today } = at;
  const navigation = siteNavigation(at);
  const page = entryPage(project, 'projects', language);
  const list = sectionPage('projects', language);
  const long = {
    text: say(
      'Sosiaali- ja terveydenhuollon palvelurakenneuudistuksen toimeenpanosuunnitelma',
      'Genomförandeplanen för servicestrukturreformen inom social- och hälsovården',
    ),
    href: '#long',
  };
  const other = { text: say('Helheten', 'Kokonaisuus'), href: '#other', language: otherLanguage(language) };
  const publisher = inBoth((each) => (each === 'fi' ? 'Esimerkkivirasto' : 'Exempelverket'));
  const site = { publisher: { type: 'Organization' as const, name: publisher }, demonstration: true };
  const pages = (count: number) => Array.from({ length: count }, (_, index) => `#${index + 1}`);
  return {
    AreaField: show(AreaField, { plain: { language } }),
    Breadcrumbs: show(Breadcrumbs, {
      list: { crumbs: list.breadcrumbs, language },
      entry: { crumbs: page.breadcrumbs, language },
      'long, in the other language': { crumbs: [...list.breadcrumbs, long, other], language },
    }),
    CalendarLink: show(CalendarLink, {
      add: { link: { text: messages.calendar.add, href: '#ics' }, language },
    }),
    Cite: show(Cite, { closed: { page, today } }),
    Footer: show(Footer, {
      entry: { page, navigation },
      front: { page: { ...list, builtOn: today }, navigation },
    }),
    Header: show(Header, {
      'with its search': { page, navigation },
      'on the front page': { page: { ...page, address: inBoth(() => navigation.home) }, navigation },
    }),
    LanguageChoice: show(LanguageChoice, { plain: { texts: publisher } }),
    Letters: show(Letters, {
      one: { letters: ['A'], language },
      all: { letters: [...'ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ'], language },
    }),
    Menu: show(Menu, {
      'one is here': { links: navigation.menu, here: list.address[language], label: messages.site.mainMenu },
      long: { links: [...navigation.menu, long, other], here: '#', label: messages.site.mainMenu },
    }),
    Neighbours: show(Neighbours, {
      'the first': { label: 'a', next: { label: messages.news.next, link: long } },
      'in the middle': {
        label: 'b',
        previous: { label: messages.news.previous, link: other },
        next: { label: messages.news.next, link: long },
      },
      'the last': { label: 'c', previous: { label: messages.news.previous, link: other } },
    }),
    NotFound: show(NotFound, {
      plain: { navigations: inBoth((each) => siteNavigation(contextOf(content, each, today))) },
    }),
    Pager: show(Pager, {
      'first of two': { language, current: 1, pages: pages(2) },
      'in the middle of many': { language, current: 12, pages: pages(24) },
    }),
    PublisherCard: show(PublisherCard, {
      demonstration: {
        language,
        site: { ...site, supervised: inBoth(() => ''), contact: { email: '', form: '' } },
      },
      whole: {
        language,
        site: {
          ...site,
          demonstration: false,
          supervised: publisher,
          contact: { email: 'kirjaamo@example.fi', form: 'https://example.fi/palaute' },
        },
      },
    }),
    SearchForm: show(SearchForm, {
      plain: {
        action: navigation.search,
        label: messages.front.searchLabel,
        button: messages.front.searchButton,
      },
    }),
    SearchPanel: show(SearchPanel, { 'before a question': { language } }),
    TranslationNotice: show(TranslationNotice, {
      missing: { language, note: { original: other } },
      outdated: { language, note: { original: other, changed: '3.11.2026' } },
    }),
  };
}
