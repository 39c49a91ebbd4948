import type { StaffLanguage } from '#i18n/problems.ts';

const fi = {
  warning: 'varoitus',
  cannotStart: 'Sivusto käynnistyy, kun virheet on korjattu',
  starting: 'Sivusto käynnistyy…',
  summary: ({ errors, warnings }: Counts) =>
    errors + warnings === 0
      ? 'Sisällössä ei ole virheitä.'
      : `${errors === 1 ? '1 virhe' : `${errors} virhettä`}, ${warnings === 1 ? '1 varoitus' : `${warnings} varoitusta`}.`,
};

/** The words around the problems of a check. */
export const reportWords: Record<StaffLanguage, typeof fi> = {
  fi,
  sv: {
    warning: 'varning',
    cannotStart: 'Webbplatsen startar när felen har rättats',
    starting: 'Webbplatsen startar…',
    summary: ({ errors, warnings }) =>
      errors + warnings === 0
        ? 'Innehållet har inga fel.'
        : `${errors} fel, ${warnings === 1 ? '1 varning' : `${warnings} varningar`}.`,
  },
  en: {
    warning: 'warning',
    cannotStart: 'The site starts when the errors are mended',
    starting: 'The site is starting…',
    summary: ({ errors, warnings }) =>
      errors + warnings === 0
        ? 'The content has no errors.'
        : `${errors === 1 ? '1 error' : `${errors} errors`}, ${warnings === 1 ? '1 warning' : `${warnings} warnings`}.`,
  },
};

interface Counts {
  errors: number;
  warnings: number;
}
