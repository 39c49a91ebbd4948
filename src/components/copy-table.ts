// Loaded when the reader first touches the button that copies the table of a chart.
document.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLButtonElement && target.closest('[role=group]') !== null) void copy(target);
});

/** Copies the table as spreadsheets take it; where that cannot be, its file is opened. */
async function copy(button: HTMLButtonElement): Promise<void> {
  const file = button.parentElement?.querySelector('a')?.href ?? '';
  try {
    // A promise, as Safari lets a page copy only what it began to make at once.
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': tableOf(file) })]);
    button.ariaLive = 'polite';
    button.textContent = button.value;
  } catch {
    location.assign(file);
  }
}

/** The cells with tabs between them; no text of the table has a semicolon. */
async function tableOf(file: string): Promise<Blob> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return new Blob([(await response.text()).replaceAll(';', '\t')], { type: 'text/plain' });
}
