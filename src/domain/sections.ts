import type { Content } from '#content/model.ts';
import { municipalities } from '#places/municipalities.ts';
import type { Section } from '#routes/addresses.ts';

/** Whether a section has a page: without entries it has none, and stands in no menu. */
export function isOpen(section: Section, content: Content): boolean {
  switch (section) {
    case 'projects':
    case 'regions':
    case 'workshops':
    case 'news':
      return content[section].length > 0;
    case 'topics':
    case 'phenomena':
    case 'programmes':
    case 'organisations':
    case 'authorities':
    case 'glossary':
      return content[section].size > 0;
    case 'keyFigures':
      return content.projects.length + content.workshops.length > 0;
    case 'area':
      return municipalities.length > 0;
    default:
      return true;
  }
}
