/** An element with a text in it; the text is never read as markup. */
export function element(name: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

export function button(text: string, onClick: () => void): HTMLElement {
  const made = element('button', text);
  made.setAttribute('type', 'button');
  made.onclick = onClick;
  return made;
}
