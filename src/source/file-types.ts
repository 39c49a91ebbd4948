/** What may lie beside a text: how its name ends, how its bytes begin, and how large it may be. */
const types: Readonly<Record<string, FileType>> = {
  pdf: { kind: 'document', starts: ['%PDF-'] },
  docx: { kind: 'document', starts: ['PK'] },
  xlsx: { kind: 'document', starts: ['PK'] },
  pptx: { kind: 'document', starts: ['PK'] },
  odt: { kind: 'document', starts: ['PK'] },
  ods: { kind: 'document', starts: ['PK'] },
  odp: { kind: 'document', starts: ['PK'] },
  csv: { kind: 'document', starts: [] },
  jpg: { kind: 'picture', starts: ['\u00ff\u00d8\u00ff'] },
  jpeg: { kind: 'picture', starts: ['\u00ff\u00d8\u00ff'] },
  png: { kind: 'picture', starts: ['\u0089PNG\r\n'] },
  webp: { kind: 'picture', starts: ['RIFF'] },
  avif: { kind: 'picture', starts: ['\0\0\0'] },
  svg: { kind: 'picture', starts: ['<', '\u00ef\u00bb\u00bf<', '\n', ' '] },
};

/** Largest size in bytes of a document and of a picture: what one opens on a phone without waiting. */
export const sizeLimits = { document: 10_000_000, picture: 5_000_000 } as const;

/** The longer side of a picture in pixels, at most. Larger ones only make the build slow. */
export const pixelLimit = 6000;

/** The type of a file by the end of its name, if it may be published. */
export function typeOf(name: string): FileType | undefined {
  return types[extensionOf(name)];
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

export interface FileType {
  kind: 'document' | 'picture';
  /** The first bytes of such a file, as Latin-1. */
  starts: readonly string[];
}
