import { describe, expect, test } from 'vitest';
import { readHtml } from '#source/html.ts';
import { renderMarkdown } from '#source/render.ts';

const shown = (text: string) => renderMarkdown(text, 'md', 'fi');
const inMdx = (text: string) => renderMarkdown(text, 'mdx', 'fi');

describe('a text is printed as HTML', () => {
  test('with paragraphs, emphasis and links', () => {
    expect(shown('Yksi *kaksi* **kolme**\n\n[neljä](https://a.fi "Viisi")')).toBe(
      '<p>Yksi <em>kaksi</em> <strong>kolme</strong></p>\n<p><a href="https://a.fi" title="Viisi">neljä</a></p>',
    );
  });

  test('with lists, tight and loose, and lists in them', () => {
    expect(shown('- a\n- b\n  1. c\n  2. d')).toBe(
      '<ul>\n<li>a</li>\n<li>b\n<ol>\n<li>c</li>\n<li>d</li>\n</ol>\n</li>\n</ul>',
    );
    expect(shown('3. a\n\n4. b')).toBe('<ol start="3">\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>');
  });

  test('with tables, and new lines in their cells', () => {
    expect(shown('| a | b |\n| --- | --- |\n| c<br>d | `e` |')).toBe(
      '<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>c<br>\nd</td>\n' +
        '<td><code>e</code></td>\n</tr>\n</tbody>\n</table>',
    );
  });

  test('with quotations, code and rules', () => {
    expect(shown('> a\n\n```js\nx < 1\n```\n\n---')).toBe(
      '<blockquote>\n<p>a</p>\n</blockquote>\n<pre><code class="language-js">x &lt; 1\n</code></pre>\n<hr>',
    );
  });

  test('with pictures, by reference too', () => {
    expect(shown('![a "b"][k]\n\n[k]: kuva%201.png')).toBe(
      '<p><img src="kuva%201.png" alt="a &quot;b&quot;"></p>',
    );
  });

  test('a single tilde strikes nothing through', () => {
    expect(shown('5~10 päivää ja joskus 20~30, ~~ei~~ H~2~O')).toBe(
      '<p>5~10 päivää ja joskus 20~30, <del>ei</del> H~2~O</p>',
    );
  });

  test('without links in links', () => {
    expect(shown('[a<https://x.fi>b](https://y.fi)')).toBe(
      '<p><a href="https://y.fi">ahttps://x.fib</a></p>',
    );
  });

  test('with sums at the right edge, by a class', () => {
    expect(shown('| a | b |\n| :-- | --: |\n| c | 1 |')).toBe(
      '<table>\n<thead>\n<tr>\n<th>a</th>\n<th class="end">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>c</td>\n' +
        '<td class="end">1</td>\n</tr>\n</tbody>\n</table>',
    );
  });

  test('with notes set apart, which say in words what they are', () => {
    expect(shown('> [!WARNING]\n> Ovet ovat *kiinni*.\n>\n> - a')).toBe(
      '<div class="callout" role="note">\n<p class="callout-title">Varoitus</p>\n' +
        '<p>Ovet ovat <em>kiinni</em>.</p>\n<ul>\n<li>a</li>\n</ul>\n</div>',
    );
    expect(renderMarkdown('> [!note]\n>\n> Text', 'md', 'sv')).toContain(
      '<p class="callout-title">Observera</p>\n<p>Text',
    );
    expect(shown('> [!HUOM]\n> a')).toMatch(/^<blockquote>/);
  });

  test('with footnotes in the order of their marks, each with a way back', () => {
    const html = shown('a[^x] b[^1] c[^x]\n\n[^1]: Yksi.\n[^x]: Kaksi[^3].\n[^3]: Kolme.\n\n## fn 1');
    expect(html).toContain(
      'a<sup data-pagefind-ignore="all"><a href="#fn.1" id="fnref.1" role="doc-noteref" aria-label="Alaviite 1">1</a></sup>',
    );
    expect(html).toContain('href="#fn.1" id="fnref.1.2"');
    expect(html).toContain('<section class="footnotes" role="doc-endnotes" aria-label="Alaviitteet">');
    expect([...html.matchAll(/<li id="([^"]+)">\s*<p>(\w+)/g)].map(([, id, text]) => [id, text])).toEqual([
      ['fn.1', 'Kaksi'],
      ['fn.2', 'Yksi'],
      ['fn.3', 'Kolme'],
    ]);
    expect(html).toContain('<a href="#fnref.1" role="doc-backlink">Takaisin viitteeseen 1</a>');
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('without hidden notes', () => {
    expect(shown('a <!-- b --> c\n\n<!-- d -->')).toBe('<p>a  c</p>');
  });
});

describe('headings have addresses', () => {
  const ids = (text: string) =>
    readHtml(shown(text)).flatMap((piece) => (piece.kind === 'open' ? (piece.attributes['id'] ?? []) : []));

  test('of their words', () => expect(ids('## Tavoitteet ja mittarit')).toEqual(['tavoitteet-ja-mittarit']));

  test('never twice', () => expect(ids('## A b\n\n## A b\n\n## A b-1')).toEqual(['a-b', 'a-b-1', 'a-b-1-1']));

  test('never empty', () => expect(ids('## 🚀\n\n## §\n\n## ❤️')).toEqual(['h', 'h-1', 'h-2']));

  test('never those of the page', () => {
    expect(ids('## Content\n\n## Facts\n\n## T kuntayhtyma\n\n## 2020\n\n## h content')).toEqual([
      'h-content',
      'h-facts',
      'h-t-kuntayhtyma',
      'h-2020',
      'h-content-1',
    ]);
  });

  test('never those of the document', () => {
    expect(ids('## Cookie\n\n## Location\n\n## onclick\n\n## Name')).toEqual([
      'h-cookie',
      'h-location',
      'h-onclick',
      'h-name',
    ]);
  });
});

describe('nothing in a text becomes markup of its own', () => {
  const attempts = [
    '</div><script>document.title=911</script>',
    '<b onclick="x()">a</b>',
    'a\n<script>document.title=911</script>',
    '    <script>document.title=911</script>',
    '<!-- a --><script>document.title=911</script>',
    '<!--/terms--><script>document.title=911</script>',
    '<!-- a --!><img src=x onerror=document.title=911>',
    '<!--><script>document.title=911</script>-->',
    '<![CDATA[><script>document.title=911</script>]]>',
    '<?x ><script>document.title=911</script>?>',
    '<!DOCTYPE x>',
    '[a](https://a.fi "<!--/terms--><script>document.title=911</script>")',
    `[a](https://a.fi '"><script>document.title=911</script>')`,
    '![<!--/terms--><script>document.title=911</script>](k.png)',
    '![a](k.png "\\" onerror=document.title=911 x=\\"")',
    '[a](javascript:document.title=911)',
    '[a](JaVaScRiPt&colon;document.title=911)',
    '[a](java&#10;script:document.title=911)',
    '[a](&#1;javascript:document.title=911)',
    '[a](data:text/html,<script>1</script>)',
    '[a](vbscript:x)',
    '[a](//example.org/x)',
    '[a](\\\\example.org/x)',
    '[a](/\\example.org/x)',
    '<javascript:document.title=911>',
    '[x]: javascript:document.title=911\n[x]: https://a.fi\n\n[x] ![x][x]',
    '![a](https://example.org/track.png)',
    '![a](//example.org/track.png)',
    '```"><script>\na\n```',
    '~~~ x onclick=1\n</code></pre><script>document.title=911</script>\n~~~',
    '`</code><script>document.title=911</script>`',
    '## <script>document.title=911</script>',
    '## " onclick="x',
    '| <script>document.title=911</script> |\n| --- |\n| <br onclick=x> |',
    '[^1]\n\n[^1]: <script>document.title=911</script>',
    '- [x] <script>document.title=911</script>',
    '&lt;script>document.title=911&lt;/script>',
    '<Figure name="x" onclick="y" />',
    '<Figure name="x"><script>document.title=911</script></Figure>',
    '<Figure name="x" {...(document.title=911, {})} />',
    '<Figure name={document.title=911} />',
    '<site-component name="Figure"></site-component>',
    '{document.title=911}',
    "import x from 'fs'\n\nexport const y = x",
    '__ASTRO_IMAGE_="{&quot;src&quot;:&quot;x&quot;}"',
  ];
  const known =
    /^(p|h[1-6]|ul|ol|li|blockquote|pre|code|hr|br|em|strong|del|a|img|table|thead|tbody|tr|th|td|sup|section|div)$/;

  test.each(attempts)('%s', (text) => {
    for (const html of [shown(text), inMdx(text)]) {
      for (const piece of readHtml(html)) {
        if (piece.kind !== 'open') continue;
        expect(piece.name).toMatch(known);
        for (const [name, value] of Object.entries(piece.attributes)) {
          expect(name).toMatch(/^(href|src|alt|title|id|class|start|role|aria-label|data-pagefind-ignore)$/);
          if (name === 'href' || name === 'src') expect(value).toMatch(/^(https:\/\/a\.fi|k\.png|#fn)/);
        }
      }
      // Not even in an attribute does a sign stand that could begin or end a tag for a simpler reader.
      expect(html.replace(/<\/?[a-z][a-z0-9]*(?: [a-z-]+="[^"<>]*")*>/g, '')).not.toMatch(/[<>"]/);
    }
  });
});

describe('a text in `.mdx` places components of the site', () => {
  test('on lines of their own', () => {
    expect(inMdx('a\n\n<Figure name="oulu" />\n<Figure name="turku"></Figure>\n\nb')).toBe(
      '<p>a</p>\n<site-component component="Figure" name="oulu"></site-component>\n' +
        '<site-component component="Figure" name="turku"></site-component>\n<p>b</p>',
    );
  });

  test('nowhere else', () => expect(shown('<Figure name="oulu" />')).not.toContain('<site-component'));
});

test('whatever is nested too deep is refused and never crashes the reader', () => {
  for (const text of ['('.repeat(20_000), '{'.repeat(20_000), '{!'.repeat(20_000), '<a '.repeat(20_000)])
    expect(() => inMdx(text)).not.toThrow();
  for (const text of ['*_'.repeat(5000) + 'a' + '_*'.repeat(5000), '> '.repeat(5000) + 'a', '['.repeat(9000)])
    try {
      shown(text);
    } catch (error) {
      expect(String(error)).toContain('depth');
    }
});
