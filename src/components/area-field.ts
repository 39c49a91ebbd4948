import { findArea } from '#domain/area.ts';
import type { AreaAnswer, AreaData, AreaMatch } from '#domain/area-code.ts';

// Loaded when the reader first touches the field "my area".
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-area]')) start(form);

/** Makes an accessible combobox of the field; it leads to who answers where the reader lives. */
function start(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  const status = form.querySelector<HTMLElement>('#area-answer');
  const count = form.querySelector<HTMLElement>('.count');
  if (input === null || status === null || count === null) return;
  const messages = JSON.parse(form.dataset['messages'] ?? '{}') as Record<
    Exclude<AreaAnswer['kind'], 'matches'> | 'box' | 'failed' | 'choose' | 'one' | 'many',
    string
  >;
  const list = addListbox(input);
  let matches: readonly AreaMatch[] = [];
  let active = -1;
  let counting = 0;

  let loading = load();
  input.addEventListener('input', () => void suggest());
  input.addEventListener('keydown', onKey);
  input.addEventListener('blur', () => show(false));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void choose();
  });
  if (input.value !== '') void suggest();

  function load(): Promise<AreaData | undefined> {
    return fetch(form.dataset['area'] ?? '')
      .then((response) => (response.ok ? (response.json() as Promise<AreaData>) : undefined))
      .catch(() => undefined);
  }

  async function answer(): Promise<AreaAnswer | undefined> {
    let data = await loading;
    if (data === undefined) {
      loading = load();
      data = await loading;
    }
    if (data !== undefined) return findArea(input?.value ?? '', data);
    say(messages.failed);
    return undefined;
  }

  async function suggest(): Promise<void> {
    const found = await answer();
    if (found === undefined) return;
    matches = found.kind === 'matches' ? found.matches : [];
    say(found.kind === 'matches' ? (found.box ? messages.box : '') : messages[found.kind]);
    list.replaceChildren(...matches.map(optionFor));
    show(matches.length > 0);
    markWrong(false);
    tellCount();
  }

  /** When the reader has stopped typing. */
  function tellCount(): void {
    const many = messages[matches.length === 1 ? 'one' : 'many'].replace('{count}', String(matches.length));
    clearTimeout(counting);
    counting = window.setTimeout(() => count?.replaceChildren(matches.length > 0 ? many : ''), 600);
  }

  /** Goes on when what is written can mean only one place; otherwise the reader chooses from the list. */
  async function choose(): Promise<void> {
    await suggest();
    const sure = matches.filter((match) => match.sure);
    const meant = sure.length === 1 ? sure[0] : matches.length === 1 ? matches[0] : undefined;
    if (meant !== undefined) location.assign(meant.href);
    else if (matches.length > 0) say(messages.choose);
    else markWrong(true);
  }

  function onKey(event: KeyboardEvent): void {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined && matches.length > 0) {
      event.preventDefault();
      if (list.hidden) show(true);
      activate((active + step + matches.length + (active < 0 && step < 0 ? 1 : 0)) % matches.length);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      location.assign(matches[active]?.href ?? '');
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      show(false);
    }
  }

  function activate(index: number): void {
    active = index;
    for (const [place, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(place === index));
    if (index < 0) input?.removeAttribute('aria-activedescendant');
    else input?.setAttribute('aria-activedescendant', list.children[index]?.id ?? '');
    list.children[index]?.scrollIntoView({ block: 'nearest' });
  }

  function show(open: boolean): void {
    list.hidden = !open;
    input?.setAttribute('aria-expanded', String(open));
    activate(-1);
  }

  function markWrong(wrong: boolean): void {
    input?.setAttribute('aria-invalid', String(wrong));
  }

  function say(text: string): void {
    if (status !== null) status.textContent = text;
  }
}

function addListbox(input: HTMLInputElement): HTMLUListElement {
  const list = document.createElement('ul');
  list.id = `${input.id}-list`;
  list.role = 'listbox';
  list.ariaLabel = input.labels?.[0]?.textContent ?? '';
  list.hidden = true;
  // The click must come before the field loses its focus and closes the list.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  input.parentElement?.after(list);
  input.role = 'combobox';
  input.ariaAutoComplete = 'list';
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');
  return list;
}

function optionFor(match: AreaMatch, index: number): HTMLLIElement {
  const option = document.createElement('li');
  const authority = document.createElement('small');
  authority.textContent = match.authority;
  option.id = `area-option-${index}`;
  option.role = 'option';
  option.append(match.name, ' ', authority);
  option.addEventListener('click', () => location.assign(match.href));
  return option;
}
