import { findFields } from '#schemas/walk.ts';
import { fileFields, referenceFields } from '#schemas/references.ts';
import { type Picture, readBody } from './body.ts';
import { type TextParts, readParts } from './fields.ts';
import type { TextFile } from './files.ts';
import { judgeText, schemaOf } from './judge.ts';
import type { Problem } from './problem.ts';
import { fieldBlocks } from './prose.ts';
import type { Yaml } from './yaml.ts';

/** What a path tells of a language file. */
export type TextName = Pick<TextFile, 'path' | 'collection' | 'id' | 'language' | 'format'>;

/** What is kept of a language file in which nothing was wrong. The rest is read anew where a rule asks for it. */
export interface KeptText {
  /** Those fields that texts are compared by; the others are kept apart. */
  compared: Record<string, unknown>;
  references: TextFile['references'];
  attachments: TextFile['attachments'];
  wordCount: number;
  anchors: TextFile['anchors'];
  linkAddresses: TextFile['linkAddresses'];
  pictures: readonly Picture[];
}

/** Reads a language file from its text; one that could not be decoded stays, without contents. */
export function readText(
  name: TextName,
  digest: string,
  decoded: string | undefined,
  problems: readonly Problem[],
): { text: TextFile; problems: Problem[] } {
  const text = decoded ?? '';
  const parts = readParts(name.path, text);
  const body = readBody(name.path, parts.body, name.format);
  const schema = schemaOf({ ...name, fields: parts.fields });
  const prose = [...fieldBlocks(name.collection, parts.fields), ...body.blocks];
  return {
    text: {
      ...name,
      digest,
      text,
      fields: parts.fields,
      judged: judgeText({ ...name, fields: parts.fields }),
      references: findFields(schema, parts.fields.data, referenceFields),
      attachments: findFields(schema, parts.fields.data, fileFields),
      source: parts.body,
      body,
      anchors: body.headings.map(({ id }) => id),
      linkAddresses: body.links.map(({ address }) => address),
      prose,
      wordCount: prose.reduce((sum, { words }) => sum + words.length, 0),
    },
    problems: [...problems, ...(decoded === undefined ? [] : parts.problems)],
  };
}

/** What to keep of a language file; nothing where it cannot be read or is not right. */
export function keptOf({ fields, judged, body, ...file }: TextFile): KeptText | undefined {
  if (fields.data === undefined || judged?.success !== true || body.unreadable !== undefined)
    return undefined;
  const { references, attachments, wordCount, anchors, linkAddresses } = file;
  const { pictures } = body;
  const compared = Object.fromEntries(
    Object.entries(fields.data).filter(([name]) => comparedFields.has(name)),
  );
  return { compared, references, attachments, wordCount, anchors, linkAddresses, pictures };
}

/** What rules ask of the fields of all texts to compare them: the rest is not unpacked for most of them. */
const comparedFields: ReadonlySet<string> = new Set(
  'aliases code date firstId parent series start title translationOf urlName'.split(' '),
);

/**
 * A language file of which the most is known already. What is not is read when it is asked for, once.
 *
 * @param dataOf What is kept of its fields, if anything.
 */
export function recalledText(
  name: TextName,
  digest: string,
  kept: KeptText,
  textOf: () => string,
  dataOf: () => Record<string, unknown> | undefined,
): TextFile {
  const whole = once(() => readText(name, digest, textOf(), []).text);
  const parts = once((): TextParts => readParts(name.path, textOf()));
  const { compared, pictures, ...found } = kept;
  const data = once(() => dataOf() ?? parts().fields.data ?? {});
  const fields = recalledFields(unpackedLater(compared, data), () => parts().fields);
  // Takes less time than reading what it has found before.
  const judged = once(() => judgeText({ ...name, fields: { ...fields, data: data() } }));
  return {
    ...name,
    digest,
    ...found,
    fields,
    get judged() {
      return judged();
    },
    get text() {
      return textOf();
    },
    get source() {
      return parts().body;
    },
    get prose() {
      return whole().prose;
    },
    body: {
      pictures,
      unreadable: undefined,
      get headings() {
        return whole().body.headings;
      },
      get links() {
        return whole().body.links;
      },
      get blocks() {
        return whole().body.blocks;
      },
      get attributes() {
        return whole().body.attributes;
      },
      get parts() {
        return whole().body.parts;
      },
      get shapes() {
        return whole().body.shapes;
      },
    },
  };
}

/** Fields of which the values are known; the text is read only to tell where they stand. */
export function recalledFields(data: Record<string, unknown>, read: () => Yaml): Yaml {
  return {
    data,
    problems: [],
    placeOf: (path) => read().placeOf(path),
    keyPlaceOf: (path) => read().keyPlaceOf(path),
    sourceOf: (path) => read().sourceOf(path),
  };
}

/** Fields of which some are known; whoever asks for another has them all unpacked. */
function unpackedLater(
  compared: Record<string, unknown>,
  all: () => Record<string, unknown>,
): Record<string, unknown> {
  const holderOf = (name: string | symbol) => (comparedFields.has(String(name)) ? compared : all());
  return new Proxy(compared, {
    get: (_, name) => Reflect.get(holderOf(name), name),
    has: (_, name) => Reflect.has(holderOf(name), name),
    ownKeys: () => Reflect.ownKeys(all()),
    getOwnPropertyDescriptor: (_, name) => Reflect.getOwnPropertyDescriptor(all(), name),
  });
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
