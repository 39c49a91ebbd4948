import type { TextFile } from '#source/files.ts';
import { entrySchemasOf } from '#schemas/registry.ts';
import { describeField } from '#cli/editor/fields.ts';
import { staffWords } from '#cli/messages/messages.ts';
import { otherLanguage } from '#i18n/languages.ts';
import { fieldText } from './template.ts';

/** The first text of a translation: the words of the original, to be written over, and none of its facts. */
export function translationText(original: TextFile): string {
  const language = otherLanguage(original.language);
  const { data = {} } = original.fields;
  const fields = Object.keys(entrySchemasOf[original.collection].texts.shape).filter(
    (name) => data[name] !== undefined && !own.has(name),
  );
  return [
    '---',
    `# ${staffWords[language].translate.guide}`,
    fieldText('translationOf', original.language),
    ...fields.map((name) => fieldText(name, data[name])),
    '',
    `# ${describeField(original.collection, ['urlName'], language) ?? ''}`,
    `#urlName: ${original.id}`,
    '---',
    '',
    linksIn(bodyOf(original.text).trim(), original.language, language),
    '',
  ].join('\n');
}

/** Words that each language has of its own. */
const own: ReadonlySet<string> = new Set(['urlName', 'aliases']);

function bodyOf(text: string): string {
  return /^---[ \t]*\n[\s\S]*?^---[ \t]*$\n?/m.exec(text) === null
    ? text
    : text.replace(/^---[ \t]*\n[\s\S]*?^---[ \t]*$\n?/m, '');
}

/** Links between content files lead to the same language as the text they stand in. */
function linksIn(body: string, from: string, to: string): string {
  return body.replace(new RegExp(`(\\]\\((?:[^)\\s]*/)?index)\\.${from}\\.(mdx?)`, 'g'), `$1.${to}.$2`);
}
