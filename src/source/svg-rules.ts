/** A rule of a style sheet: what its last part names, and what it says. */
export interface DrawingRule {
  /** Names of elements, `.classes` and `#ids`, one of which an element has if the rule is its own; none if any may be. */
  keys: ReadonlySet<string>;
  declarations: string;
}

/** The rules of a style sheet, also those in others. They are said to be of more elements than they are, never of fewer. */
export function rulesOf(sheet: string): DrawingRule[] {
  const rules: DrawingRule[] = [];
  const open: { selectors: string; declarations: string }[] = [];
  const close = () => {
    const { selectors = '', declarations = '' } = open.pop() ?? {};
    // A rule without any, such as one of `@media`, holds only others.
    if (declarations.trim() !== '')
      for (const selector of selectors.split(',')) rules.push({ keys: keysOf(selector), declarations });
  };
  let text = '';
  for (const piece of sheet.split(/([{};])/)) {
    const last = open.at(-1);
    if (piece === '{') open.push({ selectors: text, declarations: '' });
    else if (/^[};]$/.test(piece) && last !== undefined) last.declarations += `${text};`;
    if (piece === '}') close();
    text = piece;
  }
  // What is left open ends with the sheet.
  for (let last = open.at(-1); last !== undefined; last = open.at(-1), text = '') {
    last.declarations += text;
    close();
  }
  return rules;
}

function keysOf(selector: string): ReadonlySet<string> {
  const last =
    selector
      .trim()
      .split(/[\s>+~]+/)
      .at(-1) ?? '';
  return new Set(
    /[(&*]/.test(selector) ? [] : last.replace(/\[[^\]]*\]?|::?[\w-]+/g, '').match(/[.#]?[^.#\s]+/g),
  );
}
