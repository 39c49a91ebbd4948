import { writeEditorSchemas } from '#cli/editor/files.ts';
import { settings } from '#settings.ts';
import { readContent } from '#source/read.ts';
import { openFileCache } from '#source/recall.ts';
import { readOptions } from './options.ts';

// `npm run schemas`: teaches the editor what may be written in the fields of the content.

readOptions({ command: 'schemas', options: {}, needs: ['content'] });

const content = await readContent(settings.contentFolder, openFileCache(settings.readingFolder));
const written = writeEditorSchemas(content);
console.log(written.join('\n'));
