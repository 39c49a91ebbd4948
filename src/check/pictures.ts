import type { ReadContent, ReadEntry, TextFile } from '#source/files.ts';
import type { Language } from '#i18n/languages.ts';
import { isPicture } from '#source/file-types.ts';
import { besideText } from './attachments.ts';
import { languageOf } from './language.ts';
import { decoded } from './link-target.ts';
import { asName, closestMatch } from '#source/closest-match.ts';
import { type Place, type Problem, problem } from '#source/problem.ts';

/** Every picture in a text is there and is told in words to those who do not see it. */
export function pictureProblems(content: ReadContent): Problem[] {
  return content.entries.flatMap((entry) =>
    Object.values(entry.files).flatMap((file) => [...bodyPictures(file, entry), ...newsPicture(file)]),
  );
}

function bodyPictures(file: TextFile, { attachments }: ReadEntry): Problem[] {
  return file.body.pictures.flatMap(({ address, text, place }) => {
    const name = address.replace(/^\.\//, '');
    const words = text.trim();
    return [
      ...pictureFileProblems(name, attachments, place),
      ...(words === ''
        ? [problem(place, 'picture-text-empty', { picture: name.split('/').at(-1) ?? name })]
        : textProblems(words, name, file.language, place)),
    ];
  });
}

function newsPicture({ fields, language }: TextFile): Problem[] {
  const { picture, pictureText } = fields.data ?? {};
  if (typeof pictureText !== 'string' || pictureText.trim() === '') return [];
  return textProblems(pictureText.trim(), String(picture ?? ''), language, fields.placeOf(['pictureText']));
}

function pictureFileProblems(name: string, attachments: readonly string[], place: Place): Problem[] {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(name)) {
    if (/^data:/i.test(name)) return [problem(place, 'picture-inline', {})];
    return [problem(place, 'picture-elsewhere', { address: name })];
  }
  const file = decoded(name) ?? name;
  if (attachments.includes(file))
    return isPicture(file) ? [] : [problem(place, 'picture-no-picture', { picture: file })];
  if (file.includes('/'))
    return [problem(place, 'file-elsewhere', { file, write: besideText(file, attachments) })];
  return [
    problem(place, 'picture-missing', {
      picture: file,
      closest: closestMatch(file, attachments.filter(isPicture)),
    }),
  ];
}

function textProblems(text: string, name: string, language: Language, place: Place): Problem[] {
  const plain = asName(text);
  const fileName = name.split('/').at(-1) ?? '';
  if (
    /\.(jpe?g|png|webp|avif|svg|gif|heic)$/i.test(text) ||
    (plain !== '' && plain === asName(fileName.replace(/\.\w+$/, '')))
  )
    return [problem(place, 'picture-text-name', { text })];
  if (/^(dsc|img|dscn|image|photo|kuva|bild)?-?\d*$/.test(plain) || vague.has(plain) || byline.test(text))
    return [problem(place, 'picture-text-vague', { text })];
  const other = languageOf(text, 2);
  return other === undefined || other === language
    ? []
    : [problem(place, 'picture-text-language', { language: other })];
}

/** Who took the picture says nothing of what is in it. */
const byline = /^(?:(?:kuva|kuvaaja|valokuva|bild|foto|photo)\s*:|©)[^.]*$/i;

/** Words that only say that there is a picture. */
const vague: ReadonlySet<string> = new Set(
  [
    'kuva, kuvassa, valokuva, kuvituskuva, logo, kaavio, kuvio, kartta, taulukko, otsikkokuva, kuvateksti',
    'bild, bilden, foto, fotografi, illustration, illustrationsbild, diagram, karta, tabell, bildtext',
    'image, picture, photo, graphic, icon, alt, alt text',
  ]
    .flatMap((row) => row.split(', '))
    .map(asName),
);
