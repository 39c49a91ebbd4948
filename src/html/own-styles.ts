import type { AstroIntegration } from 'astro';

// The bundler and the pages that it prints run in one process, but each with a copy of this module.
const shared = globalThis as typeof globalThis & { ownStyleSheets?: Set<string> };

/** The style sheets that the bundler made of the components, before any content is printed. */
export function ownStyleSheets(): Set<string> {
  return (shared.ownStyleSheets ??= new Set());
}

/** Notes the style sheets of a build: a page with a style that is made of anything else is not published. */
export function noteStyleSheets(): AstroIntegration {
  return {
    name: 'own-styles',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'own-styles',
                generateBundle(_options, bundle) {
                  for (const file of Object.values(bundle))
                    if (file.type === 'asset' && file.fileName.endsWith('.css'))
                      ownStyleSheets().add(withoutNotes(String(file.source)));
                },
              },
            ],
          },
        });
      },
    },
  };
}

/** A style sheet without the notes that the bundler takes out of it at the end. */
function withoutNotes(sheet: string): string {
  return sheet.replace(/\/\*\$vite\$:\d+\*\//g, '').trim();
}

/** Whether a style is made of known style sheets and nothing else. */
export function isOwnStyle(style: string, sheets: readonly string[]): boolean {
  const rest = style.trim();
  if (rest === '') return true;
  return sheets.some(
    (sheet) => sheet !== '' && rest.startsWith(sheet) && isOwnStyle(rest.slice(sheet.length), sheets),
  );
}
