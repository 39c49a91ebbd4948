import type { OfEvery } from '#i18n/languages.ts';

/** What a new file says where its writer is to write: whoever forgets it is reminded. */
export const placeholders: OfEvery<{ body: string; text: string }> = {
  fi: { body: 'Kirjoita teksti tähän. Väliotsikon eteen tulee kaksi #-merkkiä.', text: 'Kirjoita tähän.' },
  sv: { body: 'Skriv texten här. En mellanrubrik börjar med två #-tecken.', text: 'Skriv här.' },
  en: { body: 'Write the text here. A heading begins with two # signs.', text: 'Write here.' },
};
