import type { WritingWords } from './writing-fi.ts';

/** Problems of what is published unmeant, in English. */
export const writingEn: WritingWords = {
  'publisher-unnamed': ({ field }) =>
    `The field "${field}" names nobody. Write the name of the body that publishes the site. On trial write "demonstration: true".`,
  'supervised-unnamed': ({ field }) =>
    `The field "${field}" names nobody. Write the body that answers for the accessibility of the site, usually the publisher.`,
  'contact-none': () =>
    'The field "contact" has no address. Write an address of mail (email) or of a form on the web (form).',
  'contact-example': ({ value }) =>
    `"${value}" is an example that nobody can write to. Write the publisher's own address.`,
  'contrast-low': ({ value, ground, ratio, least }) =>
    `The colour ${value} has a contrast of ${ratio} with ${ground}. Choose one with at least ${least}.`,
  'mark-nbsp': ({ mark }) =>
    `The mark ${mark} is followed by a no-break space, so this is neither a heading nor a list. Replace it with an ordinary space.`,
  'mark-loose': ({ mark }) =>
    `The mark ${mark} stays visible on the page. Write bold text **like this**: the marks next to the words and a space outside them. If the mark belongs to the text, write a backslash \\ before it.`,
  'mark-unknown': ({ mark }) =>
    `The mark ${mark} is not used, so it is shown as it is. ${/^~/.test(mark) ? 'Write the text without tildes.' : 'Remove it. A note is a quotation whose first line is > [!NOTE].'}`,
  'link-open': () => 'The link is not whole, so its brackets are shown. Write all of it: [text](address).',
  'link-reference-missing': ({ name }) =>
    `The address [${name}] of the link is not in the text. Write the address in the link: [text](https://…).`,
  'emphasis-number': () =>
    'The asterisks between the digits vanish and the number becomes italic. Write × or a backslash before the asterisk: \\*.',
  'list-date': ({ write }) => `The number and the full stop make this line a numbered list. Write ${write}.`,
  'list-number': ({ written, shown }) =>
    `Item ${written}. of the list is shown with the number ${shown}. Write ${shown}. or, if the number must be ${written}, begin a new list there by writing ${written}).`,
  'list-indent': () =>
    'The inner item is not indented enough, so the numbered list breaks. Indent it by three spaces.',
  'table-large': ({ columns, rows }) =>
    `The table has ${columns} columns and ${rows} rows: it is too large for a page. Add it as an attachment (.csv or .xlsx) and tell what matters in the text.`,
  'table-cells': ({ count, columns }) =>
    `The row has ${count} cells, but the table has only ${columns} columns, so the rest is left out. Remove a cell or add a column to the first row. A bar in the text is written \\|.`,
  'table-pasted': () =>
    'Columns divided by tabs, semicolons or gaps do not make a table. Write each row as | a | b |, and | --- | --- | below the first.',
  'table-row-missing': ({ write }) =>
    `The bars do not make a table, since the row of hyphens is missing below the first row. Add the row ${write}.`,
  'lines-joined': () =>
    'A line break does not begin a paragraph: these lines are shown as one. Leave an empty line between paragraphs.',
  'text-indented': () =>
    'The indentation makes this a grey box of code. Remove the spaces or the tab at the beginning of the line.',
  'quote-number': () =>
    'The > at the beginning makes this line a quotation. If you mean "over", write the word.',
  'fields-in-text': ({ field }) =>
    `The line "${field}:" stands below the fields, so it is shown as text. Move it up, above the second line ---.`,
  'field-mark': ({ mark, write }) =>
    `The text of a field has no formatting: ${mark} would be shown. Write "${write}".`,
  'text-unfinished': ({ text }) => `The text has an unfinished place: ${text}. Finish it or remove it.`,
  'text-capitals': () =>
    'The text is written in capitals, which are hard to read and to listen to. Write it in small letters.',
  'text-garbled': ({ text, write }) =>
    `The letters are broken: "${text}". Write ${write === undefined ? 'the word anew' : `"${write}"`}.`,

  'yaml-nbsp': () =>
    'The indentation of the line has a no-break space. Remove all spaces at its beginning and indent it with the space bar.',
  'yaml-no-colon': ({ write }) => `After the name of a field comes a colon and a space. Write ${write}.`,
  'list-mark': ({ sign }) =>
    `The mark ${sign} begins no item in a field. Write a hyphen and a space before each item: "- Item".`,
  'field-inside': ({ field, holder, write }) =>
    `The field "${field}" belongs into the field "${holder}". Write ${write}.`,
  'list-marks-tight': () =>
    'A space is missing after the hyphen, so this is no list. Write a hyphen and a space before each item: "- Item".',
  'name-elsewhere': ({ words, key, name }) =>
    `The name is written in the field "${words}". Write "key: ${key}" here and "${key}: { name: ${name} }" below the field "${words}".`,
  'flow-comma': ({ value, write }) =>
    `Between braces a comma begins a new field, so only the beginning of "${value}" would be read. Write a text with a comma in quotation marks: ${write}.`,
  'flow-number': ({ value, read, write }) =>
    `Between braces a comma begins a new field, so only ${read} of the number "${value}" would be read. Write ${write}.`,
  'flow-braces': ({ value, write }) =>
    `A list is written in brackets, not in braces, but here is ${value}. Write ${write}.`,
  'flow-gap': ({ field, mark }) =>
    `Between brackets the parts have commas between them, and one is missing here. Write a comma ${mark === undefined ? '' : `in the place of ${mark} `}before the word "${field}".`,
  'bracket-odd': ({ value, write }) => `The brackets of the value ${value} do not match. Write ${write}.`,
  'list-comma': ({ value, write }) =>
    `Between brackets a comma begins a new item, so the sentence "${value}" would be taken apart. Write it in quotation marks: ${write}.`,
  'list-dash': ({ write }) => `Between brackets no hyphens are written before the items. Write ${write}.`,
  'list-beside': ({ item }) =>
    `The first item of the list is beside the name of its field. Move "${item}" to a line of its own below the field, in the column of the other items.`,
  'list-of-groups': ({ field }) =>
    `Below the field "${field}" comes a list. Write a hyphen and a space ("- ") at the beginning of its first line, and two more spaces at the beginning of the others.`,
  'reference-joined': ({ value, write }) =>
    `"${value}" stands in the list as one item. Write the items with commas between them and without quotation marks: ${write}.`,
  'date-span': ({ value, start, end }) =>
    `One day belongs here, but "${value}" are two. Write the first in the field "start" (${start}) and the last in the field "end" (${end}).`,
  'date-time': ({ value, write, time, holder }) =>
    `Only the day belongs here, but "${value}" tells a time as well. Write ${write}, and on a new line ${holder}: "${time}".`,
  'time-span': ({ value, start, end }) =>
    `One time belongs here, but "${value}" are two. Write the first in the field "startTime" ("${start}") and the last in the field "endTime" ("${end}").`,
  'date-far': ({ value, write }) =>
    `The year is far away: ${value}. ${write === undefined ? 'Check the year.' : `Did you mean ${write}?`}`,
  'checked-ahead': ({ value, write }) =>
    `The translation cannot have been checked on ${value}. Write the day when it was checked, at most ${write}.`,
  'funding-short': ({ missing }) =>
    `The parts of the funding are ${new Intl.NumberFormat('en').format(missing)} euros less than the total. Check the sums or add the missing part.`,
  'phase-outside': ({ value, limit }) =>
    `The date ${value} of the phase is outside the time of the project (${limit}). Check both.`,
  'contact-until': () =>
    'The contact stays on the page when the person changes. Write "validTo" and the day or the year until which it holds.',
  'workshop-time': () => 'The workshop to come has no time. Add the field "startTime", such as "09:00".',
  'workshop-place': () =>
    'The workshop to come has no place. Add the field "place", such as { municipality: Kemi } or { remote: true }.',
  'workshop-long': ({ days }) =>
    `The event would last ${days} days. Check the year and the month of the field "end".`,
  'title-twice': ({ other }) =>
    `There is another with the same title and day: ${other}. Remove one of them or make the title more exact.`,
  'name-twice': ({ name, other }) =>
    `The name "${name}" is already in the file ${other}. Refer to that and remove this file, or make the name more exact.`,

  'identity-code': () =>
    'This is a personal identity code. Remove it at once and tell the maintainers, so that it is also removed from the history.',
  'email-private': ({ address }) =>
    `"${address}" is a private e-mail address. Write the address of the workplace or the organisation.`,
  'email-misspelt': ({ address, write }) =>
    `The e-mail address "${address}" is probably misspelt. Did you mean "${write}"?`,
  'host-incomplete': ({ address }) =>
    `The address ${address} is not whole: the end of the name of its server is missing, such as .fi. Write all of it, such as https://www.example.fi/page.`,
  'link-staff-only': ({ host }) =>
    `The address (${host}) opens only for the organisation's own staff. Save the file beside the text or write the address of a public page.`,
  'link-wrapped': ({ write }) =>
    `The address leads through a mail program or a search service. Write the target's own address: ${write}.`,
  'link-tracking': ({ write }) => `The address has a mark by which readers are followed. Write ${write}.`,
  'link-source-file': ({ write }) =>
    `The link leads to the source file of the text and not to its page. Write ${write}.`,
  'link-swapped': ({ write }) =>
    `The text and the address of the link are in the wrong brackets. Write ${write}.`,

  'translation-empty': ({ words, file }) =>
    `The translation has no text, but ${file} has ${words} words. Translate them, or remove this file: the page then tells that the translation is missing.`,
  'translation-short': ({ words, own, file }) =>
    `The translation is not whole: it has ${own} words, but ${file} has ${words}. Translate the rest.`,
  'title-untranslated': () => 'The title is the same as in the original. Translate it.',
  'number-differs': ({ number, file }) =>
    `The number ${number} is not in the other language (${file}). Check which is right.`,
  'clock-impossible': ({ value }) => `There is no such time as ${value}. Check it.`,
  'weekday-wrong': ({ date, weekday, written }) =>
    `The day ${date} is a ${weekday}, but the text says "${written}". Check the day and the weekday.`,
};
