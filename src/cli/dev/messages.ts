import type { StaffLanguage } from '#i18n/problems.ts';

const fi = {
  ready: (address: string) => `Sivusto on osoitteessa ${address} (lopetus: Ctrl+C)`,
  searchReady: (seconds: number) => `Haku on valmis (${seconds} s). Se etsii käynnistyshetken sivuilta.`,
  searchFailed: 'Haku ei ole käytettävissä: sivuston kokoaminen ei onnistunut. Katso virheet: npm run check',
  pageFailed: (message: string) => `Sivua ei voitu näyttää: ${message}. Koko loki: npm run dev -- --verbose`,
  portTaken: (port: number) =>
    `Portti ${port} on toisen ohjelman käytössä. Valitse toinen: PORT=${port + 1} npm run dev`,
};

/** What the development server says to the person at the computer. */
export const devMessages: Record<StaffLanguage, typeof fi> = {
  fi,
  sv: {
    ready: (address) => `Webbplatsen finns på ${address} (avsluta: Ctrl+C)`,
    searchReady: (seconds) =>
      `Sökningen är klar (${seconds} s). Den söker på sidorna som de var vid starten.`,
    searchFailed: 'Sökningen kan inte användas: webbplatsen kunde inte byggas. Se felen: npm run check',
    pageFailed: (message) => `Sidan kunde inte visas: ${message}. Hela loggen: npm run dev -- --verbose`,
    portTaken: (port) =>
      `Port ${port} används av ett annat program. Välj en annan: PORT=${port + 1} npm run dev`,
  },
  en: {
    ready: (address) => `The site is at ${address} (stop: Ctrl+C)`,
    searchReady: (seconds) =>
      `The search is ready (${seconds} s). It searches the pages as they were at the start.`,
    searchFailed: 'There is no search: the site could not be built. See the errors: npm run check',
    pageFailed: (message) =>
      `The page could not be shown: ${message}. The whole log: npm run dev -- --verbose`,
    portTaken: (port) =>
      `Port ${port} is used by another program. Choose another: PORT=${port + 1} npm run dev`,
  },
};
