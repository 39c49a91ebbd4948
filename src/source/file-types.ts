/** What may lie beside a text: how its name ends, how its bytes begin, its type on the web, and how large it may be. */
const types: Readonly<Record<string, FileType>> = {
  pdf: { kind: 'document', begins: /^%PDF-/, mediaType: 'application/pdf' },
  docx: { kind: 'document', begins: /^PK/, mediaType: office('wordprocessingml.document') },
  xlsx: { kind: 'document', begins: /^PK/, mediaType: office('spreadsheetml.sheet') },
  pptx: { kind: 'document', begins: /^PK/, mediaType: office('presentationml.presentation') },
  odt: { kind: 'document', begins: /^PK/, mediaType: 'application/vnd.oasis.opendocument.text' },
  ods: { kind: 'document', begins: /^PK/, mediaType: 'application/vnd.oasis.opendocument.spreadsheet' },
  odp: { kind: 'document', begins: /^PK/, mediaType: 'application/vnd.oasis.opendocument.presentation' },
  csv: { kind: 'document', begins: /^/, mediaType: 'text/csv' },
  jpg: { kind: 'picture', begins: /^\xff\xd8\xff/, mediaType: 'image/jpeg', format: 'jpeg' },
  jpeg: { kind: 'picture', begins: /^\xff\xd8\xff/, mediaType: 'image/jpeg', format: 'jpeg' },
  png: { kind: 'picture', begins: /^\x89PNG\r\n/, mediaType: 'image/png', format: 'png' },
  webp: { kind: 'picture', begins: /^RIFF.{4}WEBP/s, mediaType: 'image/webp', format: 'webp' },
  // Photographs of iPhones (HEIC) and films begin alike; only the brand tells them apart.
  avif: {
    kind: 'picture',
    begins: /^.{4}ftyp(?:avif|avis|mif1|miaf)/s,
    mediaType: 'image/avif',
    format: 'heif',
  },
  svg: { kind: 'picture', begins: /^(?:\xef\xbb\xbf)?\s*</, mediaType: 'image/svg+xml' },
};

/** Largest size in bytes of a document and of a picture: what one opens on a phone without waiting. */
export const sizeLimits = { document: 10_000_000, picture: 5_000_000 } as const;

/** The longer side of a picture in pixels, at most. Larger ones only make the build slow. */
export const pixelLimit = 6000;

/** The type of a file by the end of its name, if it may be published. */
export function typeOf(name: string): FileType | undefined {
  const extension = extensionOf(name);
  return Object.hasOwn(types, extension) ? types[extension] : undefined;
}

/** The end of a file name in small letters, `pdf`. */
export function extensionOf(name: string): string {
  return /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? '';
}

export function isPicture(name: string): boolean {
  return typeOf(name)?.kind === 'picture';
}

/** The ends of names that may be published: `pdf, docx, …`. */
export const knownTypes: string = Object.keys(types).join(', ');

/** The type in which the program that made a file can save it, too: of a photograph `jpg`. */
export function formatFor(name: string): string | undefined {
  return formats.find(([ends]) => ends.test(name))?.[1];
}

const formats: readonly [ends: RegExp, format: string][] = [
  [/\.(?:hei[cf]|gif|tiff?|bmp|jfif|jpe|raw|dng)$/i, 'jpg'],
  [/\.(?:docm?|rtf|pages|txt|wps)$/i, 'docx'],
  [/\.(?:xlsm?|numbers)$/i, 'xlsx'],
  [/\.(?:pptm?|key)$/i, 'pptx'],
];

export interface FileType {
  kind: 'document' | 'picture';
  /** The first bytes of such a file, as Latin-1. */
  begins: RegExp;
  mediaType: string;
  /** What the decoder calls it: a picture of pixels is one of these. */
  format?: 'jpeg' | 'png' | 'webp' | 'heif';
}

function office(name: string): string {
  return `application/vnd.openxmlformats-officedocument.${name}`;
}
