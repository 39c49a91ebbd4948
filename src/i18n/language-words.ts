import type { OfEvery } from './languages.ts';

/** What a language is called in another: `ruotsi`, `ruotsiksi`, `ruotsista`, `ruotsinkielinen`. */
export interface LanguageWords {
  name: string;
  in: string;
  from: string;
  adjective: string;
}

/** The languages in Finnish. */
export const languagesInFinnish: OfEvery<LanguageWords> = {
  fi: { name: 'suomi', in: 'suomeksi', from: 'suomesta', adjective: 'suomenkielinen' },
  sv: { name: 'ruotsi', in: 'ruotsiksi', from: 'ruotsista', adjective: 'ruotsinkielinen' },
  en: { name: 'englanti', in: 'englanniksi', from: 'englannista', adjective: 'englanninkielinen' },
};

/** The languages in Swedish. */
export const languagesInSwedish: OfEvery<LanguageWords> = {
  fi: { name: 'finska', in: 'på finska', from: 'från finska', adjective: 'finska' },
  sv: { name: 'svenska', in: 'på svenska', from: 'från svenska', adjective: 'svenska' },
  en: { name: 'engelska', in: 'på engelska', from: 'från engelska', adjective: 'engelska' },
};

/** The languages in English. */
export const languagesInEnglish: OfEvery<LanguageWords> = {
  fi: { name: 'Finnish', in: 'in Finnish', from: 'from Finnish', adjective: 'Finnish' },
  sv: { name: 'Swedish', in: 'in Swedish', from: 'from Swedish', adjective: 'Swedish' },
  en: { name: 'English', in: 'in English', from: 'from English', adjective: 'English' },
};

/** One thing that the words tell of each language, `{ fi: 'suomeksi', sv: 'ruotsiksi', … }`. */
export function wordsOf(words: OfEvery<LanguageWords>, which: keyof LanguageWords): OfEvery<string> {
  return { fi: words.fi[which], sv: words.sv[which], en: words.en[which] };
}

/** A sentence begins with a capital letter, but for a name with another one inside: `eKollega`. */
export function capital(text: string): string {
  if (/^\p{Ll}\p{Lu}/u.test(text)) return text;
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
