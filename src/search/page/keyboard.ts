/** Lets the arrow keys walk from the field through the results, and Escape lead back and then empty the field. */
export function followKeys(root: HTMLElement, input: HTMLInputElement): void {
  root.addEventListener('keydown', (event) => {
    const stops = [input, ...root.querySelectorAll<HTMLElement>('ol a')];
    const place = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[NEXT[event.key]?.(place) ?? -1];
    if (place < 0 || !next) return;
    event.preventDefault();
    next.focus();
    if (event.key !== 'Escape' || place > 0 || input.value === '') return;
    input.value = '';
    input.dispatchEvent(new Event('input'));
  });
}

const NEXT: Partial<Record<string, (place: number) => number>> = {
  ArrowDown: (place) => place + 1,
  ArrowUp: (place) => place - 1,
  Escape: () => 0,
};
