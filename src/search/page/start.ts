import { startPanel } from './panel.ts';

// One file for the search page and, where a field in the header gets the focus, for that.
const root = document.querySelector<HTMLElement>('[data-search]');
if (root !== null) startPanel(root);
