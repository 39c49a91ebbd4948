import { z } from 'astro/zod';
import { languages } from '#i18n/languages.ts';
import { inBothLanguages } from './values.ts';

/** How many squares the map may have: more have no room for their names on a phone. */
export const mapSize = { rows: 10, columns: 8 } as const;

/** `content/places/areas.yaml`: the areas that the programme covers, and where they lie on its map. */
export const areasSchema = z.strictObject({
  areas: z
    .array(
      z.strictObject({
        /** Official code, `mk-13`. */
        code: z.string().regex(/^[A-Za-z\d][\w.-]*$/),
        name: inBothLanguages,
        /** Its square on the map, row 1 in the north and column 1 in the west. */
        tile: z
          .strictObject({
            row: z.number().int().min(1).max(mapSize.rows),
            column: z.number().int().min(1).max(mapSize.columns),
          })
          .optional(),
        /** The name with bars where a narrow square may break it, `Pohjan|maa`. */
        label: inBothLanguages.optional(),
        /** Whether it lies outside the programme: drawn only where the content has a page for it. */
        outside: z.boolean().optional(),
      }),
    )
    .superRefine((areas, context) => {
      const tell = (path: (string | number)[], params: object) =>
        context.addIssue({ code: 'custom', path, params });
      areas.forEach(({ code, name, tile, label }, at) => {
        const before = areas.slice(0, at);
        if (before.some((other) => other.code === code)) tell([at, 'code'], { rule: 'twice', value: code });
        if (
          tile !== undefined &&
          before.some((other) => other.tile?.row === tile.row && other.tile.column === tile.column)
        )
          tell([at, 'tile'], { rule: 'tile-twice', row: tile.row, column: tile.column });
        for (const language of languages)
          if (label !== undefined && label[language].replaceAll('|', '') !== name[language])
            tell([at, 'label', language], { rule: 'label-differs', name: name[language] });
      });
    })
    .default([]),
  /** Municipalities that were joined to another. */
  joined: z
    .array(z.strictObject({ code: z.string().min(1), name: z.string().min(1), into: z.string().min(1) }))
    .superRefine((joined, context) => {
      joined.forEach(({ code }, at) => {
        if (joined.findIndex((other) => other.code === code) < at)
          context.addIssue({ code: 'custom', path: [at, 'code'], params: { rule: 'twice', value: code } });
      });
    })
    .default([]),
  /** Whose postcodes know the codes of the municipalities: `finland` is the Finnish Post. */
  postcodes: z.literal('finland').optional(),
});
