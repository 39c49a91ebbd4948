import type { ReadContent } from '#source/files.ts';
import type { Problem } from '#source/problem.ts';
import { abbreviationProblems } from './abbreviations.ts';
import { addressProblems } from './addresses.ts';
import { attachmentProblems, fileNameProblems } from './attachments.ts';
import { characterProblems, titleSignProblems } from './characters.ts';
import { attachmentPlaceProblems, pairProblems, pictureTextProblems } from './entries.ts';
import { seriesProblems, timeProblems } from './events.ts';
import { contrastProblems, publicationProblems, sectionProblems } from './site-settings.ts';
import { codeProblems, parentProblems, updatedProblems } from './facts.ts';
import { placeProblems } from './file-places.ts';
import { firstIdProblems, repeatedNameProblems, repeatedProblems } from './repeated.ts';
import { fundingProblems, percentProblems, thousandsProblems } from './amounts.ts';
import { gazetteerProblems } from './gazetteer.ts';
import { halfTranslationProblems } from './half-translations.ts';
import { headingProblems } from './headings.ts';
import { keyProblems } from './keys.ts';
import { languageProblems, untranslatedProblems } from './language.ts';
import { linkProblems, ownLinkProblems } from './links.ts';
import { lostShapeProblems } from './lost-shape.ts';
import { malformedMarkupProblems } from './malformed-markup.ts';
import { markupProblems } from './markup.ts';
import { personalDataProblems } from './personal-data.ts';
import { pictureProblems } from './pictures.ts';
import { placedFigureProblems } from './placed-figures.ts';
import { plausibleProblems } from './plausible.ts';
import { readingProblems } from './reading.ts';
import { referenceProblems } from './references.ts';
import { schemaProblems } from './schema.ts';
import { strayMarkProblems } from './stray-marks.ts';
import { capitalsProblems, fieldMarkProblems, unfinishedProblems } from './unfinished.ts';
import { unusedFileProblems } from './unused-files.ts';
import { webAddressProblems } from './web-addresses.ts';
import { weekdayProblems } from './weekdays.ts';

/** Rules that look at one entry or name at a time, with what lies beside it, and at no other. */
export const entryRules: readonly RuleOfContent[] = [
  characterProblems,
  fileNameProblems,
  schemaProblems,
  pairProblems,
  attachmentPlaceProblems,
  pictureTextProblems,
  keyProblems,
  fundingProblems,
  timeProblems,
  updatedProblems,
  thousandsProblems,
  markupProblems,
  malformedMarkupProblems,
  strayMarkProblems,
  lostShapeProblems,
  headingProblems,
  linkProblems,
  pictureProblems,
  placedFigureProblems,
  languageProblems,
  untranslatedProblems,
  titleSignProblems,
  fieldMarkProblems,
  unfinishedProblems,
  capitalsProblems,
  halfTranslationProblems,
  weekdayProblems,
  plausibleProblems,
  percentProblems,
  repeatedProblems,
  personalDataProblems,
  webAddressProblems,
  abbreviationProblems,
  readingProblems,
  attachmentProblems,
];

/** Rules that compare entries with each other and with the names. */
export const contentRules: readonly RuleOfContent[] = [
  firstIdProblems,
  placeProblems,
  repeatedNameProblems,
  referenceProblems,
  addressProblems,
  seriesProblems,
  parentProblems,
  codeProblems,
  gazetteerProblems,
  sectionProblems,
  publicationProblems,
  contrastProblems,
  ownLinkProblems,
  unusedFileProblems,
];

type RuleOfContent = (content: ReadContent) => Problem[];
