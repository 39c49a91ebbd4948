import { startCombobox, type Suggestion } from '#search/page/combobox.ts';
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
  let matches: readonly AreaMatch[] = [];
  let loading = load();
  const offer = startCombobox(
    input,
    suggest,
    input.labels?.[0]?.textContent ?? '',
    input.parentElement ?? input,
    tellCount,
  );
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowDown' && input.ariaExpanded === 'false') void offer();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void choose(input);
  });
  if (input.value !== '') void offer();

  function load(): Promise<AreaData | undefined> {
    return fetch(form.dataset['area'] ?? '')
      .then((response) => (response.ok ? (response.json() as Promise<AreaData>) : undefined))
      .catch(() => undefined);
  }

  async function answer(written: string): Promise<AreaAnswer | undefined> {
    let data = await loading;
    if (data === undefined) {
      loading = load();
      data = await loading;
    }
    if (data !== undefined) return findArea(written, data);
    say(messages.failed);
    return undefined;
  }

  async function suggest(written: string): Promise<readonly Suggestion[]> {
    const found = await answer(written);
    matches = found?.kind === 'matches' ? found.matches : [];
    if (found === undefined) return [];
    say(found.kind === 'matches' ? (found.box ? messages.box : '') : messages[found.kind]);
    markWrong(false);
    return matches.map(({ name, authority, href }) => ({
      text: name,
      remark: authority,
      choose: () => location.assign(href),
    }));
  }

  function tellCount(found: number): void {
    const many = messages[found === 1 ? 'one' : 'many'].replace('{count}', String(found));
    count?.replaceChildren(found > 0 ? many : '');
  }

  /** Goes on when what is written can mean only one place; otherwise the reader chooses from the list. */
  async function choose(field: HTMLInputElement): Promise<void> {
    field.focus();
    await offer();
    const sure = matches.filter((match) => match.sure);
    const meant = sure.length === 1 ? sure[0] : matches.length === 1 ? matches[0] : undefined;
    if (meant !== undefined) location.assign(meant.href);
    else if (matches.length > 0) say(messages.choose);
    else markWrong(true);
  }

  function markWrong(wrong: boolean): void {
    input?.setAttribute('aria-invalid', String(wrong));
  }

  function say(text: string): void {
    if (status !== null) status.textContent = text;
  }
}
