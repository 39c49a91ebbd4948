import type { Content, Workshop } from '#content/model.ts';
import { type Language, languages } from '#i18n/languages.ts';
import { messagesOf } from '#i18n/messages.ts';
import { relatedToRegion } from './relations.ts';
import { isOpen } from './sections.ts';
import { upcomingWorkshops } from './upcoming.ts';
import { entryUrlName, entryLink } from './wording.ts';

/** A calendar that readers can take over: of all workshops, of a region's, or of one that is still to come. */
export interface Calendar {
  language: Language;
  /** The page it lies beside: a section, or one thing in it. */
  section: 'workshops' | 'regions';
  urlName?: string;
  name: string;
  workshops: readonly Workshop[];
}

/** Every calendar of the site in both languages. A region has one as soon as there are workshops anywhere: some may come. */
export function calendarsOf(
  content: Content,
  today: string,
  of: readonly Language[] = languages,
): Calendar[] {
  if (!isOpen('workshops', content)) return [];
  return of.flatMap((language) => {
    const { title } = messagesOf(language).sections.workshops;
    return [
      { language, section: 'workshops' as const, name: title, workshops: content.workshops },
      ...content.regions.map((region) => ({
        language,
        section: 'regions' as const,
        urlName: entryUrlName(region, language),
        name: `${entryLink(region, language).text}: ${title}`,
        workshops: relatedToRegion(region, content).workshops,
      })),
      ...upcomingWorkshops(content.workshops, today).map((workshop) => ({
        language,
        section: 'workshops' as const,
        urlName: entryUrlName(workshop, language),
        name: entryLink(workshop, language).text,
        workshops: [workshop],
      })),
    ];
  });
}
