import type { z } from 'astro/zod';
import { staffWords } from '#cli/messages/messages.ts';
import { leastOf, patternOf, unwrap } from '#schemas/walk.ts';
import { contact } from '#schemas/people.ts';
import { fileFields, referenceFields } from '#schemas/references.ts';
import { clockTime, day, language as languageSchema, partialDate, webAddress } from '#schemas/values.ts';
import type { Language, OfEvery } from '#i18n/languages.ts';
import { placeholders } from '#i18n/problems/placeholders.ts';
import type { KnownNames } from './schema.ts';

/** What examples are made of: the writer's language, the day, and names that exist. */
export interface ExampleWorld {
  language: Language;
  today: string;
  known: KnownNames;
}

/** A value that the field accepts, made from its schema: what a writer sees in the comment of a new file. */
export function exampleOf(schema: z.core.$ZodType, world: ExampleWorld, name = ''): unknown {
  const layer = schema._zod.def as { innerType?: z.core.$ZodType; defaultValue?: unknown };
  if (schema === partialDate || schema === day) return world.today;
  // What is so without saying needs no example.
  if (typeof layer.defaultValue === 'boolean') return !layer.defaultValue;
  if (layer.innerType !== undefined) return exampleOf(layer.innerType, world, name);
  const inner = unwrap(schema);
  const { def } = inner._zod as z.core.$ZodTypes['_zod'];
  switch (def.type) {
    case 'string':
      return name === 'aliases' ? staffWords[world.language].new.oldName : textOf(inner, world);
    case 'number':
      return numbers[name] ?? 1;
    case 'boolean':
      return true;
    case 'enum':
      return inner === languageSchema ? world.language : Object.values(def.entries)[0];
    case 'array':
      return Array.from({ length: leastOf(inner) ?? 1 }, () => exampleOf(def.element, world, name));
    case 'union':
      return def.options[0] === undefined ? undefined : exampleOf(def.options[0], world, name);
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape).map(([key, child]) => [key, exampleOf(child, world, key)]),
      );
    case 'record':
      return { [staffWords[world.language].new.key]: exampleOf(def.valueType, world) };
    default:
      return undefined;
  }
}

function textOf(schema: z.core.$ZodType, { language, known }: ExampleWorld): string {
  const words = staffWords[language].new;
  const reference = referenceFields.get(schema as z.ZodString);
  if (reference !== undefined) return known[reference.target]?.[0] ?? words.key;
  const file = fileFields.get(schema as z.ZodString);
  if (file !== undefined) return words.file[file.kind];
  if (schema === webAddress) return 'https://www.example.fi/';
  if (schema === clockTime) return '09:00';
  if (schema === unwrap(contact.shape.email)) return exampleAddresses[language];
  const pattern = patternOf(schema);
  if (pattern === undefined) return placeholders[language].text;
  return [words.handle, words.key].find((text) => pattern.test(text)) ?? words.key;
}

const exampleAddresses: OfEvery<string> = {
  fi: 'etunimi.sukunimi@example.fi',
  sv: 'fornamn.efternamn@example.fi',
  en: 'first.last@example.fi',
};

/** Numbers that belong together, as the sums of a project: its parts are not more than the whole. */
const numbers: Readonly<Record<string, number>> = {
  total: 1_000_000,
  grant: 750_000,
  ownShare: 250_000,
  sum: 250_000,
  residents: 54_000,
  population: 54_000,
  participants: 40,
};
