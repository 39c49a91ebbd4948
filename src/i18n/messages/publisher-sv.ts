import type { publisherFi } from './publisher-fi.ts';

/** The Swedish words about who publishes the site, how to write to them and how to cite a page. */
export const publisherSv: typeof publisherFi = {
  heading: 'Utgivare och kontakt',
  name: 'Utgivare',
  supervised: 'Ansvarar för tillgängligheten',
  email: 'E-post',
  form: 'Responsblankett',
  noAccount: 'Du behöver inget användarkonto för att skriva.',
  demonstration: 'Demonstration: inte en myndighets egen webbplats.',
  demonstrationText:
    'Det här är en demonstration. Den har ännu ingen utgivare, så inga meddelanden tas emot. På den publicerade webbplatsen finns här en e-postadress eller en blankett som inte kräver något användarkonto.',
  cite: 'Så här hänvisar du till sidan',
  allCitations: 'Alla sidor som referenser',
  version: (day: string) => `Webbplatsen sammanställd ${day}`,
};
