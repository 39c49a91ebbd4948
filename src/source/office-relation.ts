import { type LeftInside, leadsToWeb } from './document.ts';
import { wordSet } from './word-set.ts';

/** What a relation of an Office Open XML document leads to, where that is no part of what the document shows. */
export function relationLeft(
  name: string,
  { Type = '', Target = '', TargetMode = 'Internal' }: Readonly<Record<string, string>>,
): LeftInside | undefined {
  const kind = Type.slice(Type.lastIndexOf('/') + 1);
  if (TargetMode.trim() !== 'Internal')
    return (kind === 'hyperlink' && leadsToWeb(Target)) ||
      (kind === 'attachedTemplate' && isPlainName(Target))
      ? undefined
      : 'outside';
  if (/^\s*(?:[\\/]{2}|\\)|:/.test(Target) || fetching.has(kind)) return 'outside';
  // The numbers of a chart are a workbook, which is looked into as one.
  if (kind === 'package')
    return /\/charts\/_rels\//.test(name) && /\.xlsx$/.test(Target) ? undefined : 'active';
  return relations.has(kind) ? undefined : 'active';
}

/** The name of a template without its place, as documents are published. */
function isPlainName(target: string): boolean {
  return /^[^:\\/]*$/.test(target);
}

const fetching = wordSet(
  'externalLink externalLinkPath connections queryTable oleObjectLink rdRichValueWebImage mailMergeSource ' +
    'mailMergeHeaderSource frame subDocument volatileDependencies',
);

/**
 * What a document is made of, by the last word of the type of the relation: all that Microsoft's Open XML SDK knows but
 * objects, controls, macros, toolbars, other documents and addresses of recipients, and what Google's programs add.
 */
const relations = wordSet(`
  officeDocument core-properties extended-properties custom-properties coreProperties extendedProperties
  customProperties thumbnail classificationlabels origin signature customXml customXmlProps
  styles stylesWithEffects settings webSettings fontTable font numbering theme themeOverride header footer footnotes
  endnotes comments commentsExtended commentsIds commentsExtensible people glossaryDocument keyMapCustomizations
  printerSettings image hdphoto hyperlink chart chartEx chartStyle chartColorStyle chartUserShapes
  diagramData diagramLayout diagramQuickStyle diagramColors diagramDrawing legacyDiagramText legacyDiagramTextInfo
  drawing vmlDrawing legacyDrawing legacyDrawingHF ink audio video media model3d
  worksheet chartsheet sharedStrings calcChain table tableSingleCells xmlMaps sheetMetadata pivotTable
  pivotCacheDefinition pivotCacheRecords slicer slicerCache timeline timelineCache ctrlProp customProperty
  person threadedComment namedSheetView wsSortMap revisionHeaders revisionLog usernames rdRichValue
  rdRichValueStructure rdRichValueTypes rdArray rdSupportingPropertyBag rdSupportingPropertyBagStructure richStyles
  richValueRel FeaturePropertyBag documenttask documenttasks
  intelligence intelligenceSettings
  slide slideMaster slideLayout slideUpdateInfo notesMaster notesSlide handoutMaster presProps viewProps tableStyles
  tags commentAuthors authors changesInfo revisionInfo presentationmetadata workbookmetadata documentmetadata metadata`);
