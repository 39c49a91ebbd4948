import { startPanel } from './panel.ts';

const root = document.querySelector<HTMLElement>('[data-search]');
if (root !== null) startPanel(root);
