import type { Language } from '#i18n/languages.ts';

/** An element with a text in it; the text is never read as markup. */
export function element(name: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

export function button(text: string, onClick: () => void): HTMLElement {
  const made = element('button', text);
  made.setAttribute('type', 'button');
  made.onclick = onClick;
  return made;
}

/** The other language of the site, as the page tells it. */
export function otherLanguage(language: Language): Language {
  const own = document.documentElement.lang;
  const other = document.querySelector<HTMLElement>('[data-other]')?.dataset['other'] ?? own;
  return (language === own ? other : own) as Language;
}
