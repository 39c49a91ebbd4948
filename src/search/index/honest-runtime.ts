import type { BundleFile } from './bundle-files.ts';

/**
 * Lets Pagefind's script throw when a file of its index cannot be loaded. As it comes (1.5.2), it only writes the error
 * to the console and answers as if no page had the word, and so it does from then on.
 *
 * @throws When the script is not as it was, as after an update of Pagefind.
 */
export function withThrownErrors(file: BundleFile): BundleFile {
  if (!RUNTIMES.has(file.path)) return file;
  const script = typeof file.content === 'string' ? file.content : new TextDecoder().decode(file.content);
  const content = script.replace(SWALLOWED, '$&throw $<error>;');
  if (content === script) throw new Error(`${file.path}: Pagefind loads its index in a new way.`);
  return { path: file.path, content };
}

const RUNTIMES = new Set(['pagefind.js', 'pagefind-worker.js']);

/** The block that catches what goes wrong with a file, up to its end. */
const SWALLOWED =
  /catch\s*\(?(?<error>\w+)\)?\s*\{\s*console\.error\(`Failed to load the index chunk [^`]*`\);?/;
