import type { BodyWords } from './body-fi.ts';
import { htmlAdvice } from './html-advice.ts';

/** Problems of the text itself, in English. */
export const bodyEn: BodyWords = {
  'body-unreadable': ({ reason }) =>
    `The text cannot be read here: ${reason.replace(/ \([\w-]+:[\w-]+\)$/, '')}.`,
  'body-codes': ({ limit }) =>
    `The text has more than ${limit} characters written as codes, such as &nbsp; or &#228;. Write them as characters.`,
  'body-too-deep': () =>
    'The line opens dozens of lists or quotations inside each other. Keep a few at most.',
  'heading-one': () =>
    'The main heading of the page comes from the field "title". Make this a subheading with two # marks: "## Heading".',
  'heading-skipped': ({ level, write }) =>
    `The heading levels jump: this is level ${level}, but the heading before is higher up. Begin with ${write}.`,
  'heading-empty': () => 'The heading has no text. Write one or remove the # marks.',
  'heading-underlined': () =>
    'The line below turns this line into a heading. If it is one, begin it with ##. If not, leave an empty line above the line.',
  'heading-space': () => 'A space is missing after the # marks, so this is no heading. Add the space.',
  'heading-bold': () =>
    'The bold line looks like a heading, but a screen reader does not find it. Write it as a heading: "## Heading".',
  'html-raw': ({ tag }) =>
    `The text has HTML (${tag}), which the site does not use. ${htmlAdvice(tag, 'en')}`,
  'comment-left': () =>
    'The note <!-- --> is not shown on the page, but anybody can read it in the file. Remove it if it is not needed.',
  'component-inside': ({ name }) =>
    `The part <${name}> belongs on a line of its own. Leave an empty line above and below it, and do not place it in a list, a quotation or a table.`,
  'code-in-text': ({ code }) =>
    `The text has program code (${code}), which the site does not use. Remove it.`,
  'component-unknown': ({ name, known }) =>
    `There is no part <${name}>. ${known === '' ? 'Remove it.' : `These can be used: ${known}.`}`,
  'figure-not-named': ({ name, closest }) =>
    `The figure "${name}" is not in the field "figures". ${closest === undefined ? `Add it to the original's field or correct the name: <Figure name="…" />.` : `Did you mean "${closest}"?`}`,
  'figure-not-placed': ({ name }) =>
    `The figure "${name}" is shown nowhere, because a text in .mdx places its figures itself. Write where it stands: <Figure name="${name}" />.`,
  'definition-lost': ({ write }) =>
    `This line is not shown: it gives the address of a link that is not in the text. If it is text, begin it with a backslash: ${write}.`,
  'footnote-lost': ({ name }) =>
    `The text of the footnote [^${name}] is not shown: nothing refers to it, or it is given twice. Write the mark [^${name}] in the text where it belongs, or remove this.`,
  'footnote-missing': ({ name }) =>
    `There is no footnote [^${name}]. Write its text on a line of its own at the end: [^${name}]: Explanation.`,
  'tasks-refused': () => 'Checkboxes [ ] are not used. Write an ordinary list.',

  'address-space': ({ address, write, file }) =>
    `The address "${address}" has a space in it, so this is neither a link nor a picture. ${file ? 'Name the file' : 'Write'} ${write}${file ? ' and write that here' : ''}.`,
  'link-gap': ({ write }) =>
    `There is a space between the brackets and the parentheses, so this is no link. Write ${write}.`,
  'list-sign': ({ sign, number: mark = 'a hyphen' }) =>
    `The sign ${sign} does not make a list. Begin the line with ${mark} and a space, and leave an empty line above the list.`,

  'link-empty-text': ({ address }) =>
    `The link (${address}) has no text. Write in the brackets where the link leads.`,
  'link-vague': ({ text }) =>
    `The link text "${text}" does not tell where the link leads. Write for example the title of the page.`,
  'link-refused': ({ scheme }) =>
    `The link begins with "${scheme}", and such links are not used. Write a web address (https://…), an e-mail address (mailto:…) or the path of a file.`,
  'link-broken': ({ address, write }) =>
    write === undefined
      ? `The address "${address}" of the link is not an address. Check it.`
      : `The address "${address}" of the link is not complete. Write ${write}.`,
  'link-target-missing': ({ target, write }) =>
    `The link leads to the file "${target}", which does not exist. ${write === undefined ? 'Check the path.' : `Did you mean ${write}?`}`,
  'link-pageless': ({ target }) =>
    `The file "${target}" has no page of its own. Link to the page that tells of it, or remove the link.`,
  'link-moved': ({ target, write }) => `"${target}" has moved. Write ${write}.`,
  'link-site-address': ({ address, write }) =>
    write === undefined
      ? `The site has no address "${address}". Link to a file, such as ../../projects/project/index.fi.md.`
      : `"${address}" is an address of this site. Link to the file: ${write}.`,
  'link-other-language': ({ write }) =>
    `The link leads to a page in the other language, though the same page exists in this one. Write ${write}.`,
  'anchor-missing': ({ anchor, closest }) =>
    `The page has no place #${anchor}. ${closest === undefined ? 'Remove it from the link or check the heading.' : `Did you mean #${closest}?`}`,
  'email-link-wrong': ({ address, write }) =>
    `"${address}" is not an e-mail address. Write ${write ?? 'mailto:first.last@municipality.fi'}.`,

  'picture-missing': ({ picture, closest }) =>
    `There is no picture "${picture}" beside this text. ${closest === undefined ? 'Add it to the same folder.' : `Did you mean "${closest}"?`}`,
  'picture-elsewhere': ({ address }) =>
    /youtu\.?be|vimeo|\.(?:mp4|mov|webm)$/i.test(address)
      ? `"${address}" is a video, which a text cannot show. Write a link without the exclamation mark: [Name of the video](${address}).`
      : /^(?:[a-z]:|file:|\\\\)/i.test(address)
        ? `The picture "${address}" is on your own computer. Add it to the folder of this text and write only its file name.`
        : `The picture "${address}" is on another site. If it may be used, save it beside this text and write only its file name.`,
  'picture-inline': () =>
    'The picture is embedded in the text. Save it as a file beside this text and write only its file name.',
  'picture-no-picture': ({ picture }) =>
    `"${picture}" is not a picture. A picture may be jpg, png, webp, avif or svg.`,
  'picture-text-empty': ({ picture }) =>
    `The picture "${picture}" has no description. Tell in the brackets what it shows: ![People at the workshop](${picture}).`,
  'picture-text-name': ({ text }) =>
    `The description "${text}" of the picture is a file name. Tell in words what it shows.`,
  'picture-text-vague': ({ text }) =>
    `The description "${text}" does not tell what the picture shows. Write it for someone who cannot see it.`,
  'picture-text-language': ({ language }) =>
    `The description of the picture seems to be in ${inLanguage[language]}. Write it in the language of this page.`,

  'language-other': ({ language, file }) =>
    `The text seems to be in ${inLanguage[language]}, but the file is ${file}. Check that it is in the right file.`,
  'block-language': ({ language }) =>
    `This paragraph seems to be in ${inLanguage[language]}. Was it left untranslated?`,
  'words-untranslated': ({ field }) =>
    `The text of the field "${field}" is the same as in the original. Translate it.`,
  'placeholder-left': () => 'The guiding text is still there. Write your own in its place or remove it.',
  'abbreviation-unexplained': ({ abbreviation }) =>
    `The abbreviation ${abbreviation} is never explained. Write it out the first time: the full name (${abbreviation}).`,
  'sentence-long': ({ words, limit }) =>
    `The sentence has ${words} words. Split it: more than ${limit} words are hard to read.`,
  'text-heavy': ({ lix, limit }) =>
    `The text is hard to read (LIX ${lix}, at most ${limit} is advised). Shorten sentences and use shorter words.`,

  'file-type': ({ name, known, format }) =>
    `The file "${name}" cannot be published. ${format === undefined ? '' : `Save it as ${format}. `}The allowed types are ${known}.`,
  'file-large': ({ megabytes, limit }) =>
    `The file is ${megabytes} MB, at most ${limit} MB. Make it smaller.`,
  'file-contents': ({ name, type }) =>
    `The contents of the file "${name}" are not of the type ${type}. Save it again in the right format.`,
  'file-empty': () => 'The file is empty. Add it again.',
  'file-unused': ({ name }) =>
    `Nothing refers to the file "${name}", but it is published. Refer to it or remove it.`,
  'picture-broken': ({ name }) =>
    `The picture "${name}" cannot be opened to its end: the file is cut off or broken. Save or upload it again.`,
  'svg-size': () =>
    'The SVG does not tell its size. Add a width and a height to its svg element, such as width="800" height="600", or a viewBox, or save it as PNG.',
  'picture-pixels': ({ width, height, limit }) =>
    `The picture is ${width} × ${height} pixels. Make it smaller: the longer side at most ${limit} pixels.`,
  'document-cut': ({ name }) => `The file "${name}" ends in the middle. Save or upload it again.`,
  'document-comments': () =>
    'The document has comments that every reader can open. Delete them (Review > Delete all comments) and save the document again.',
  'document-changes': () =>
    'The document has tracked changes, and deleted text can still be read. Accept them (Review > Accept all changes) and save the document again.',
  'document-hidden': () =>
    'The document has a hidden sheet or slide that every reader can bring out. Remove it or show it and save the document again.',
  'document-active': () =>
    'The document holds a program or another file (a macro, JavaScript, an attachment, an embedded document, a form that is sent). Save it without them, for example by printing it as a PDF.',
  'document-outside': () =>
    'The document fetches something from elsewhere, or has a link to something else than a web address (a linked picture, table or template, a file on your own computer). Embed the pictures, break the other links (File > Info > Edit links to files) or print the document as a PDF.',
  'document-locked': () =>
    'The file is protected (a password or a restriction, such as no printing), or packed so that nobody can see what it holds. Remove the protection and save the file again, for example by printing it as a PDF.',
  'table-formula': ({ cell }) =>
    `A spreadsheet would run the cell "${cell}" as a formula. Write the result of the formula in the cell or remove the sign at its beginning.`,
  'pdf-author': () =>
    'The PDF names who wrote it in a place where it is packed or locked, so that the site cannot take it out. Empty the field Author (File > Properties), or save the PDF again without the properties of the document.',
  'pdf-title': () =>
    'The PDF has no title, which a screen reader reads first. Add one in the properties of the document and save the PDF again.',
  'pdf-language': () =>
    'The PDF does not tell its language, so a screen reader may read it wrongly. Choose it in the settings of the document and save the PDF again.',
  'svg-script': ({ found }) =>
    `The SVG has functions or references to elsewhere (${found}). Save it as a mere picture, for example as PNG.`,
};

const inLanguage = { fi: 'Finnish', sv: 'Swedish', en: 'English' };
