import { capital, languagesInSwedish as words } from '../language-words.ts';
import { inBoth, otherLanguage } from '../languages.ts';
import type { translationFi } from './translation-fi.ts';

const other = words[otherLanguage('sv')];

/** The Swedish words about translations: for readers of a page, and for those who translate. */
export const translationSv: typeof translationFi = {
  mark: other.in,
  missing: 'Den här texten har ännu inte översatts till svenska. Uppgifterna nedan finns på svenska.',
  outdated: (changed) =>
    `Den ${other.adjective} originaltexten har ändrats den ${changed}. Översättningen har inte kontrollerats efter det.`,
  readOriginal: `Läs texten ${other.in}`,
  status: { missing: 'Inte översatta', outdated: 'Föråldrade', unknown: 'Okänd ålder', current: 'Aktuella' },
  to: inBoth((language) => capital(`${words[otherLanguage(language)].from} till ${words[language].name}`)),
  kind: 'Typ',
  waiting: 'Ord som väntar',
  words: (count) => `${count} ord`,
  changed: (original, translation) =>
    `Originalet ändrades den ${original}, översättningen motsvarar läget den ${translation}.`,
  more: (shown, all) => `Här är de ${shown} första av ${all}. Alla räknas upp av kommandot`,
  write: 'Skriv översättningen',
  edit: 'Redigera översättningen',
  nothing: 'Allt är översatt, och ingen översättning är föråldrad.',
  checked: 'När översättningen igen motsvarar originalet skriver du ett fält och dagen i början av den:',
  shallow:
    'Webbplatsen är byggd av en kopia med bara en del av ändringshistoriken. Alla översättningars ålder är inte känd.',
  noHistory: 'Webbplatsen är byggd utan ändringshistorik. Översättningarnas ålder är inte känd.',
};
