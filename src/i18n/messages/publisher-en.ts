import type { publisherFi } from './publisher-fi.ts';

/** The English words about who publishes the site, how to write to them and how to cite a page. */
export const publisherEn: typeof publisherFi = {
  heading: 'Publisher and contact',
  name: 'Publisher',
  supervised: 'Responsible for accessibility',
  email: 'E-mail',
  form: 'Feedback form',
  noAccount: 'You need no account to write.',
  demonstration: 'Demonstration: not the site of a public body.',
  demonstrationText:
    'This is a demonstration. It has no publisher yet, so no messages are received. The published site has here an e-mail address or a form that needs no account.',
  cite: 'How to cite this page',
  allCitations: 'All pages as references',
  version: (day: string) => `Site built ${day}`,
};
