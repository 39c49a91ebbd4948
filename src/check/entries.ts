import { posix } from 'node:path';
import type { ReadContent, TextFile } from '#source/files.ts';
import { isLanguage, languages, otherLanguage } from '#i18n/languages.ts';
import { closestMatch } from '#source/closest-match.ts';
import { type Problem, problem, startOf } from '#source/problem.ts';
import { isTranslation } from '#source/judge.ts';
import { besideText } from './attachments.ts';

/** Exactly one of the files is the original, and a translation is of another language. */
export function pairProblems(content: ReadContent): Problem[] {
  return content.entries.flatMap(({ files }) => {
    const present = languages.flatMap((language) => files[language] ?? []);
    // A file whose fields cannot be read is neither; it has its own message.
    if (present.some(({ fields }) => fields.data === undefined)) return [];
    const originals = present.filter((file) => !isTranslation(file));
    const own = present.filter(({ language, fields }) => fields.data?.['translationOf'] === language);
    return [
      ...own.map(({ fields, language }) =>
        problem(fields.placeOf(['translationOf']), 'translation-of-itself', {
          language,
          write: otherLanguage(language),
        }),
      ),
      // What is no language has its own message.
      ...(originals.length === 0 &&
      own.length === 0 &&
      present.every(({ fields }) => isLanguage(fields.data?.['translationOf']))
        ? present.slice(0, 1).map((file) => noOriginal(file, present))
        : []),
      ...originals.slice(1).map((file) => twoOriginals(originals[0] ?? file, file)),
    ];
  });
}

/** A translation has fewer fields: it is the one that needs the field that makes it one. */
function twoOriginals(first: TextFile, second: TextFile): Problem {
  const fieldsOf = ({ fields }: TextFile) => Object.keys(fields.data ?? {}).length;
  const [original, translation] = fieldsOf(first) < fieldsOf(second) ? [second, first] : [first, second];
  return problem(startOf(translation.path), 'originals-two', {
    other: posix.basename(original.path),
    write: `translationOf: ${original.language}`,
  });
}

function noOriginal({ fields, language }: TextFile, present: readonly TextFile[]): Problem {
  const place = fields.keyPlaceOf(['translationOf']);
  const other = present[1];
  return other === undefined
    ? problem(place, 'original-missing', { language: otherLanguage(language) })
    : problem(place, 'translations-two', { other: posix.basename(other.path) });
}

/** Every file that the fields name lies beside the text. */
export function attachmentPlaceProblems(content: ReadContent): Problem[] {
  return content.entries.flatMap(({ files, attachments }) =>
    Object.values(files).flatMap((file) =>
      file.attachments.flatMap(({ path, value }) => {
        if (attachments.includes(value)) return [];
        const place = file.fields.placeOf(path);
        if (/^https?:/i.test(value)) return problem(place, 'picture-elsewhere', { address: value });
        return value.includes('/')
          ? problem(place, 'file-elsewhere', { file: value, write: besideText(value, attachments) })
          : problem(place, 'file-missing', { file: value, closest: closestMatch(value, attachments) });
      }),
    ),
  );
}

/** A picture is described in each language in which there is a text. */
export function pictureTextProblems(content: ReadContent): Problem[] {
  return content.entries.flatMap(({ files, original }) => {
    if (original?.collection !== 'news' || original.fields.data === undefined) return [];
    const picture = original.fields.data['picture'];
    return Object.values(files).flatMap(({ fields }) => {
      if (fields.data === undefined) return [];
      const described = fields.data['pictureText'] !== undefined;
      if (typeof picture === 'string' && !described)
        return problem(fields.placeOf(['picture']), 'picture-text-missing', { picture });
      return picture === undefined && described
        ? problem(fields.keyPlaceOf(['pictureText']), 'picture-text-alone', {})
        : [];
    });
  });
}
