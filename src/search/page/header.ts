import type { Language } from '#i18n/languages.ts';
import { type Suggestion, startCombobox } from './combobox.ts';
import { openEngines } from './engine.ts';
import { resultView } from './result.ts';

/** How many results are shown under the field. */
const most = 5;
/** In letters. */
const shortest = 2;
/** How long to wait after a key, in milliseconds. */
const pause = 80;

// Loaded when a reader first touches the field in the header.
const field = document.querySelector<HTMLInputElement>('header input');
if (field !== null) startHeader(field);

/** Shows the first results under the field in the header; Enter leads to all of them, as without a script. */
function startHeader(input: HTMLInputElement): void {
  const { bundle = '', all = '' } = input.dataset;
  const language = document.documentElement.lang as Language;
  const engines = openEngines(bundle, language);
  // Without the search the form leads to its page, which tells what is wrong.
  engines.catch(() => undefined);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style(input.closest('header')));
  document.adoptedStyleSheets.push(sheet);
  startCombobox(input, suggest, input.ariaLabel ?? '');
  // What the reader wrote before this came is not lost.
  if (input.value !== '') input.dispatchEvent(new Event('input'));

  async function suggest(written: string): Promise<readonly Suggestion[]> {
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (written.trim().length < shortest || input.value !== written) return [];
    const { pages, sought } = await (await engines).own.ask(written);
    const first = await Promise.all(
      pages.slice(0, most).map(async (page) => resultView(await page.data(), sought, language)),
    );
    return [
      ...first.map(({ title, kind, href }) => ({
        text: title,
        remark: kind,
        choose: () => location.assign(href),
      })),
      { text: all, choose: () => input.form?.requestSubmit() },
    ];
  }
}

/**
 * The style of the list, in the colours of the header. Pages that nobody searches from do not carry it, and it cannot ask for
 * the tokens of the design, whose names are shortened in each finished page.
 */
function style(header: HTMLElement | null): string {
  const ground = header === null ? 'Canvas' : getComputedStyle(header).backgroundColor;
  return `header form { position: relative }
[role=listbox] { position: absolute; inset: 100% 0 auto auto; z-index: 2; inline-size: max(100%, 26rem);
  margin: .25rem 0; padding: 0; border: 1px solid; background: ${ground}; list-style: none }
[role=listbox][hidden] { display: none }
[role=option] { max-inline-size: none; margin: 0; padding: .5rem .75rem; cursor: pointer }
[role=option]:hover { text-decoration: underline }
[aria-selected=true] { outline: 3px solid; outline-offset: -4px }`;
}
