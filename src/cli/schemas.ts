import { writeEditorSchemas } from '#cli/editor/files.ts';
import { settings } from '#settings.ts';
import { readOptions } from './options.ts';

// `npm run schemas`: teaches the editor what may be written in the fields of the content.

readOptions({ command: 'schemas', options: {} });

const written = await writeEditorSchemas(settings.contentFolder);
console.log(written.join('\n'));
