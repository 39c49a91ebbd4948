import type { FormWords } from './form-fi.ts';

/** Problems of the form of a file, in English. */
export const formEn: FormWords = {
  'content-missing': ({ folder }) =>
    `The folder ${folder} cannot be read. Check that it exists (CONTENT_DIR).`,
  'site-missing': () =>
    'The file site.yaml is missing, so the site has no name, languages or publisher. Fetch it from the repository again, or begin a new site with the command npm run init.',
  'file-unreadable': () => 'The file cannot be opened. Check that it may be read.',
  'not-utf8': () =>
    'The file is not encoded in UTF-8, so letters such as ä and ö break. Save it again and choose the encoding UTF-8.',
  'text-too-large': ({ megabytes, limit }) =>
    `The file is ${megabytes} MB, but a text file may be at most ${limit} MB. Put pictures and attachments beside the text as files of their own.`,
  'line-too-long': ({ limit }) =>
    `The line has more than ${limit} characters. Divide the text into paragraphs with an empty line between them. If a picture was pasted here, save it as a file beside the text.`,
  'more-alike': ({ count }) =>
    `From here on there are ${count} more like this in this file. Mend the ones above first and check again.`,
  'empty-file': () => 'The file is empty. Write the fields and the text, or remove the file.',
  'split-letter': ({ letter }) =>
    `The letter "${letter}" is stored as two characters, so search does not find the word. Delete the word and type it again.`,
  'conflict-left': () =>
    'A mark of a conflict between two changes was left here. Keep the right text and remove the lines with <<<<<<<, ======= or >>>>>>>.',
  'control-character': ({ code }) => `The text has an invisible control character (${code}). Remove it.`,
  'front-matter-missing': () =>
    'The fields at the head of the file are missing. Write --- on the first line, the fields (such as title and summary) below it, and another line --- after them.',
  'front-matter-late': () =>
    'The line --- must be the first of the file. Remove everything above it, empty lines too.',
  'front-matter-open': () =>
    'There is no line with only --- after the fields. Add it below the last field, before the text.',
  'not-fields': () => 'Fields are expected here, such as "title: Heading", each on a line of its own.',
  'yaml-duplicate': ({ field }) => `The field "${field}" stands here twice. Keep only one.`,
  'yaml-tab': () => 'The line is indented with a tab. Indent it with spaces.',
  'yaml-quote': ({ quote }) =>
    `The quotation mark ${quote} is never closed. Add another ${quote} at the end.`,
  'yaml-inner-quote': () =>
    'The value goes on after the quotation mark. If the text has quotation marks, write curly ones (”), or leave out the marks around the value.',
  'yaml-colon': () =>
    'The value has a colon and a space, so it is read as another field. Write the whole value in quotation marks: "Heading: subheading".',
  'yaml-space': ({ write }) =>
    write === undefined
      ? 'This cannot be read as a field. Write the name of the field, a colon, a space and the value, such as "title: Heading". If the line goes on with the one before, write two spaces at its beginning.'
      : `There is no plain space after the colon. Write the line anew: "${write}".`,
  'yaml-start': ({ character, write }) =>
    `A value cannot begin with ${character}. ${write === undefined ? 'Write the whole value in quotation marks.' : `Write ${write}.`}`,
  'yaml-indent': () =>
    'The indentation of the line does not fit. Indent it as far as the other lines of the list.',
  'yaml-indented': () => 'A new field begins at the start of its line. Remove the spaces before it.',
  'list-uneven': () =>
    'The items of the list are not in the same column. Write the same number of spaces before each.',
  'yaml-bracket': ({ bracket }) => `A ${bracket} is missing here. Add it at the end of the value.`,
  'yaml-escape': () =>
    'A backslash \\ does not work in quotation marks. Remove it, or write the value without quotation marks.',
  'yaml-alias': () =>
    'Fields may not refer to another place with & and *. Write the value itself; if the character belongs to the text, write the value in quotation marks.',
  'yaml-name': ({ name }) => `The name "${name}" cannot be used. Write another one or remove the line.`,
  'yaml-tag': () =>
    'A value cannot begin with an exclamation mark. If it belongs to the text, write the value in quotation marks.',
  'yaml-syntax': () =>
    'The fields cannot be read from here on. Check the colon, quotation marks, brackets and indentation of the line.',
  'value-cut': ({ value }) =>
    `The character # cuts the value: the page shows only "${value}". If # belongs to the text, write the whole value in quotation marks.`,
  'value-comment': ({ write }) =>
    `The sign # makes the value a comment, which is not shown. Write the whole value in quotation marks: ${write}.`,
  'curly-quotes': () =>
    'The value stands in curly quotation marks, which would show on the page. Remove them or write straight ones ".',

  'field-missing': ({ field }) => `The required field "${field}" is missing. Add it.`,
  'field-unknown': ({ field, closest }) =>
    `There is no field "${field}". ${closest === undefined ? 'Check its name or remove it.' : `Did you mean "${closest}"?`}`,
  'row-not-indented': ({ field }) =>
    `This row belongs under the field "${field}". Write two spaces at its beginning.`,
  'fact-in-translation': ({ field, file }) =>
    `The field "${field}" is written in the original only, not in a translation. Remove it here. If the fact changes, change it in ${file}.`,
  'translation-field': ({ field }) =>
    `The field "${field}" belongs to translations only, but this file is an original. Remove it or add "translationOf".`,
  'field-empty': ({ field, required }) =>
    `The field "${field}" has no value. ${required ? 'Write one.' : 'Write one or remove the line.'}`,
  'type-text': ({ field, value }) =>
    `The value ${value} of the field "${field}" is not text. If it is meant as text, write it in quotation marks: "${value}".`,
  'type-text-group': ({ field }) =>
    `The field "${field}" holds one text, not a list or a group of fields. If the text has a colon, write it in quotation marks.`,
  'type-number': ({ field, value }) =>
    `The field "${field}" must be a number, but it is "${value}". Write digits only, such as 120.`,
  'number-as-text': ({ field, value, write }) =>
    `The number "${value}" in the field "${field}" is written as text. Write ${write}, without spaces, unit and quotation marks.`,
  'type-list': ({ field, value }) => `The field "${field}" must be a list. Write it in brackets: [${value}].`,
  'type-group': ({ field, known, write }) =>
    `The field "${field}" has fields of its own below it: ${known}. Write for example ${write}.`,
  'type-keys': ({ field, known }) =>
    `Below the field "${field}" comes a key, and below it the fields: ${known}.`,
  'type-boolean': ({ field, value, write }) =>
    `The value "${value}" of the field "${field}" will not do. Write ${write === undefined ? 'true or false' : `${write} without quotation marks`}.`,
  'choice-unknown': ({ field, value, choices, closest }) =>
    `The value "${value}" of the field "${field}" is none of these: ${choices}. ${closest === undefined ? 'Choose one.' : `Did you mean "${closest}"?`}`,
  'text-too-long': ({ field, length, limit }) =>
    `The text of the field "${field}" is too long: ${length} characters, at most ${limit}. Shorten it by ${length - limit}.`,
  'text-empty': ({ field }) => `The text of the field "${field}" is empty. Write a text or remove the field.`,
  'text-too-short': ({ field, limit }) =>
    `The text of the field "${field}" is too short. Write at least ${limit} characters.`,
  'list-too-short': ({ field, count, limit }) =>
    `The field "${field}" has too few items: ${count}. Write at least ${limit}.`,
  'list-too-long': ({ field, count, limit }) =>
    `The field "${field}" has too many items: ${count}. Keep at most ${limit}.`,
  'number-too-small': ({ field, value, limit }) =>
    `The number ${value} in the field "${field}" is too small. The least possible is ${limit}.`,
  'number-too-large': ({ field, value, limit }) =>
    `The number ${value} in the field "${field}" is too large. The greatest possible is ${limit}.`,
  'number-not-whole': ({ field, value }) =>
    `The number ${value} in the field "${field}" must be whole. Write it without decimals.`,
  'amount-wrong': ({ field, value, write }) =>
    `The value "${value}" of the field "${field}" is not an amount. Write ${write ?? 'a number without spaces, such as 1300000, or { about: 1300000 } or { over: 1300000 }'}.`,
  'share-wrong': ({ field, value, percent }) =>
    `The value "${value}" of the field "${field}" is not a share. Write a sum in euros, such as 975000, or per cent: { percent: ${percent} }.`,
  'date-wrong': ({ value, write }) =>
    write === undefined
      ? `"${value}" is not a date. Write a day as 2020-01-15, a month as 2020-01 or a year as 2020.`
      : `The date "${value}" has the wrong form. Write ${write}.`,
  'day-wrong': ({ value, write }) =>
    write === undefined
      ? `"${value}" is not a day. Write the whole day, as 2020-01-15.`
      : `The day "${value}" has the wrong form. Write ${write}.`,
  'date-impossible': ({ value }) => `There is no date ${value} in the calendar. Check the day and the month.`,
  'end-before-start': ({ start, end }) => `The end ${end} is before the start ${start}. Check both dates.`,
  'time-wrong': ({ value, write }) =>
    `"${value}" is not a time of day. Write in quotation marks ${write === undefined ? 'for example "09:00"' : `"${write}"`}.`,
  'name-wrong': ({ field, value, write }) =>
    `The field "${field}" may have only small letters a–z, digits and hyphens, but it is "${value}". Write ${write}.`,
  'colour-wrong': ({ field, value, write }) =>
    `The value "${value}" of the field "${field}" is not a colour. Write the colour in quotation marks: "${write}".`,
  'email-wrong': ({ value }) =>
    `"${value}" is not an e-mail address. Write it as first.last@municipality.fi.`,
  'address-wrong': ({ value, write }) =>
    write === undefined
      ? `"${value}" is not a web address. Write the whole address, such as https://www.example.fi/.`
      : `"${value}" is not a whole web address. Write ${write}.`,
  'handle-wrong': ({ value }) => `The name of an account begins with @. Write "@${value}".`,
  'link-empty': () =>
    'The link has no address, no account and no text. Add at least one of the fields url, handle and label.',
  'message-place': ({ text, most }) =>
    most === 0
      ? `The text "${text}" can have no values in braces. Remove them.`
      : `The text "${text}" asks for a value that is not there. Use ${most === 1 ? '{1}' : `{1}–{${most}}`}.`,
  'languages-same': () => 'The languages of the site are the same. Choose two: fi, sv or en.',
  'index-now-key': ({ value }) =>
    `The key "${value}" must have 8–128 signs: small letters a–z, digits and hyphens. Write the key that IndexNow gave.`,
  'label-differs': ({ value, name }) =>
    `The label "${value}" is another than the name. Write ${name}, with a bar | where it may be broken.`,
  'gazetteer-cell': ({ value, write }) => `The cell "${value}" is wrong. Write ${write}.`,
  'section-twice': ({ address, section }) =>
    `The address ${address} is already that of the section ${section}. Write another word.`,
  'gazetteer-heading': ({ write }) => `The heading of the table is wrong. Write "${write}".`,
  'gazetteer-cells': ({ columns }) => `The row does not hold everything. Write in this order: ${columns}.`,
  'tile-twice': ({ row, column }) =>
    `Another area has the square { row: ${row}, column: ${column} }. Give this area another one.`,
  'gazetteer-twice': ({ value }) => `The code ${value} stands on an earlier row. Check the code.`,
  'gazetteer-unknown': ({ value, file }) => `There is no "${value}". Add it (${file}) or check the row.`,
  'authority-nobodys': ({ id, file, write }) =>
    `No municipality has the authority "${id}" (${file}). Name the file by the code of the authority${write === undefined ? '' : `, ${write}.yaml`}.`,
  'branch-wrong': ({ value, write }) =>
    `"${value}" is not the name of a git branch that an address can hold. Write ${write}.`,
  'joined-alive': ({ value, file }) =>
    `The municipality ${value} still stands in the table (${file}), although it is joined to another here. Remove it from one of them.`,
  'schema-other': ({ field, en }) => `The value of the field "${field}" will not do. ${en}.`,
};
