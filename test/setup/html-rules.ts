import type { ConfigData } from 'html-validate';

/** By what rules every page of a site is valid. */
export const htmlRules: ConfigData = {
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Line breaks and void elements are written by Astro, not by us.
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-inline-style': 'error',
    // The title of a page is as long as what it names; display length has a test of its own.
    'long-title': 'off',
    // A form with one button: submit is its default type.
    'no-implicit-button-type': 'off',
    // `<search>` and `<main tabindex="-1">` are newer or commoner than the rules know.
    'tel-non-breaking': 'off',
  },
};
