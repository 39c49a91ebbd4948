import { element } from './elements.ts';

/**
 * Makes an accessible combobox of a field: a list under it that the arrow keys walk and Enter or a click chooses from,
 * while the focus stays in the field (ARIA 1.2, combobox with a listbox).
 *
 * @param suggest What is offered for what is written.
 * @param label Of the list, for those who listen.
 * @param above What the list stands below.
 * @param tell Tells those who listen how many there are, when the reader has stopped typing.
 * @returns What offers anew what the field holds.
 */
export function startCombobox(
  input: HTMLInputElement,
  suggest: Suggest,
  label: string,
  above: HTMLElement = input,
  tell: (count: number) => void = announcer(input, label),
): () => Promise<void> {
  const list = listbox(input, label, above);
  let active = -1;
  let turn = 0;
  let telling = 0;

  input.addEventListener('input', () => void offer());
  input.addEventListener('blur', close);
  input.addEventListener('keydown', onKey);
  return offer;

  async function offer(): Promise<void> {
    const own = ++turn;
    const options = await suggest(input.value).catch(() => []);
    if (own !== turn || document.activeElement !== input) return;
    list.replaceChildren(...options.map(optionOf));
    show(options.length > 0);
    clearTimeout(telling);
    telling = window.setTimeout(() => own === turn && tell(options.length), 600);
  }

  function optionOf({ text, remark, language, choose }: Suggestion, place: number): HTMLElement {
    const option = element('li');
    option.id = `${list.id}-${place}`;
    option.role = 'option';
    option.ariaSelected = 'false';
    const words = element('span', text);
    if (language !== undefined) words.lang = language;
    option.append(words, ...(remark === undefined ? [] : [' ', element('small', remark)]));
    option.onclick = () => {
      close();
      choose();
    };
    return option;
  }

  function onKey(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const count = list.children.length;
    if (list.hidden || event.isComposing) return;
    if (step !== undefined) activate((active + step + (active < 0 && step < 0 ? 1 : 0) + count) % count);
    else if (event.key === 'Enter' && active >= 0) (list.children[active] as HTMLElement).click();
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    // The keys are taken: they walk no results.
    event.stopPropagation();
  }

  function activate(place: number): void {
    active = place;
    for (const [at, option] of [...list.children].entries()) option.ariaSelected = String(at === place);
    input.setAttribute('aria-activedescendant', list.children[place]?.id ?? '');
    list.children[place]?.scrollIntoView({ block: 'nearest' });
  }

  function show(open: boolean): void {
    list.hidden = !open;
    input.ariaExpanded = String(open);
    activate(-1);
  }

  function close(): void {
    turn++;
    show(false);
  }
}

function listbox(input: HTMLInputElement, label: string, above: HTMLElement): HTMLElement {
  const list = element('ul');
  list.id = `${input.id || input.name}-list`;
  list.role = 'listbox';
  list.ariaLabel = label;
  list.hidden = true;
  // The click must come before the field loses its focus and closes the list.
  list.onpointerdown = (event) => event.preventDefault();
  above.after(list);
  input.role = 'combobox';
  input.ariaAutoComplete = 'list';
  input.ariaExpanded = 'false';
  input.setAttribute('aria-controls', list.id);
  return list;
}

function announcer(input: HTMLInputElement, label: string): (count: number) => void {
  const status = element('span');
  status.role = 'status';
  status.style.position = 'absolute';
  status.style.clipPath = 'inset(50%)';
  input.after(status);
  return (count) => (status.textContent = count > 0 ? `${label}: ${count}` : '');
}

export interface Suggestion {
  readonly text: string;
  /** What it is: `Termi`, `Maakunta`. */
  readonly remark?: string;
  /** Of the text, where it is not the page's. */
  readonly language?: string;
  readonly choose: () => void;
}

export type Suggest = (written: string) => Promise<readonly Suggestion[]>;
