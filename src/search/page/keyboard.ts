/** Lets the arrow keys walk from the field through the results, and Escape lead back and then empty the field. */
export function followKeys(root: HTMLElement, input: HTMLInputElement): void {
  root.addEventListener('keydown', (event) => {
    const links = [...root.querySelectorAll<HTMLElement>('ol a')];
    const place = links.indexOf(document.activeElement as HTMLElement);
    const inField = document.activeElement === input;
    if (event.key === 'Escape' && place >= 0) {
      event.preventDefault();
      input.focus();
    } else if (event.key === 'Escape' && inField && input.value !== '') {
      event.preventDefault();
      input.value = '';
      input.dispatchEvent(new Event('input'));
    } else if (event.key === 'ArrowDown' && (inField || place >= 0)) {
      event.preventDefault();
      links[place + 1]?.focus();
    } else if (event.key === 'ArrowUp' && place >= 0) {
      event.preventDefault();
      (links[place - 1] ?? input).focus();
    }
  });
}
