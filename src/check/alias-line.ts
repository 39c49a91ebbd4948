/** A text or the file of a name with another line for its earlier addresses, after its address, its title or its name. */
export function withAliasLine(text: string, line: string): string {
  const head = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/m.exec(text);
  const [start, yaml] = head === null ? [0, text] : [head[0].indexOf('\n') + 1, head[1] ?? ''];
  const without = yaml.replace(/^aliases:.*\r?\n(?:[ \t]+.*\r?\n|- .*\r?\n)*/m, '');
  const place =
    /^urlName:.*\r?\n/m.exec(without) ?? /^(?:title|name):.*\r?\n(?:[ \t]+.*\r?\n)*/m.exec(without);
  const at = place === null ? without.length : place.index + place[0].length;
  const written = line === '' ? '' : `${line}\n`;
  return (
    text.slice(0, start) +
    without.slice(0, at) +
    written +
    without.slice(at) +
    text.slice(start + yaml.length)
  );
}
