import { panelAddress, panelEvent, type PanelData } from './data.ts';

// Runs in the browser, only in `npm run dev`: shows the problems of the content in a corner of the page.

const host = document.createElement('div');
const root = host.attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  details { position: fixed; inset: auto 0 0; z-index: 1000; max-height: 60vh; overflow: auto; padding: 0.75rem 1rem;
    border-top: 4px solid #c1272d; background: #fff; color: #1a1a1a; font: 1rem/1.5 system-ui, sans-serif; }
  details.advice { border-color: #b58900; }
  summary { font-weight: 600; cursor: pointer; }
  ul { margin: 0.5rem 0 0; padding: 0; list-style: none; }
  li { padding: 0.5rem 0; border-top: 1px solid #ddd; }
  a { display: block; color: #00347a; font-family: ui-monospace, monospace; font-size: 0.875rem; }
`);
root.adoptedStyleSheets = [sheet];
document.body.append(host);

import.meta.hot?.on(panelEvent, () => void show());
void show();

async function show(): Promise<void> {
  const response = await fetch(panelAddress);
  const data = (await response.json()) as PanelData;
  const shown = root.querySelector('details');
  // One that the writer has closed stays closed; one that held only advice opens for errors.
  const isOpen = shown === null || shown.classList.contains('advice') || shown.open;
  root.replaceChildren(...(data.problems.length === 0 ? [] : [panelOf(data, isOpen)]));
}

function panelOf({ language, summary, problems }: PanelData, open: boolean): HTMLElement {
  const onlyAdvice = problems.every(({ severity }) => severity === 'warning');
  const panel = element('details', '', [
    element('summary', summary),
    element(
      'ul',
      '',
      // Errors first: they stop the build.
      problems
        .toSorted((one, other) => one.severity.localeCompare(other.severity))
        .map(({ place, file, message }) =>
          element('li', '', [editorLink(place, file), element('span', message)]),
        ),
    ),
  ]) as HTMLDetailsElement;
  panel.lang = language;
  panel.open = open && !onlyAdvice;
  panel.classList.toggle('advice', onlyAdvice);
  return panel;
}

/** Opens the file in the editor at the place of the problem. */
function editorLink(place: string, file: string): HTMLElement {
  const link = element('a', place) as HTMLAnchorElement;
  link.href = '#';
  link.addEventListener('click', (event) => {
    event.preventDefault();
    void fetch(`/__open-in-editor?file=${encodeURIComponent(file)}`);
  });
  return link;
}

function element(name: string, text: string, children: readonly HTMLElement[] = []): HTMLElement {
  const made = document.createElement(name);
  made.append(text, ...children);
  return made;
}
