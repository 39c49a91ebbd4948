import type { Language } from '#i18n/languages.ts';
import register from './municipalities.json' with { type: 'json' };

/** A municipality by its official code and names. */
export interface Municipality {
  /** Three digits, `729`. */
  code: string;
  fi: string;
  sv: string;
  /** Code of its region, `mk-13`. */
  region: string;
  /** Code of who arranges its social and health care, `hva-15`. Åland's municipalities have `hva-91`, which the reform does not reach. */
  authority: string;
  /** Its official languages, that of the majority first. */
  languages: readonly Language[];
}

/** The 308 municipalities of 2026. Where they come from stands in the file. */
export const municipalities: readonly Municipality[] = register.municipalities.map(
  ([code = '', fi = '', sv = '', region = '', authority = '', languages = '']) => ({
    code,
    fi,
    sv,
    region,
    authority,
    languages: languages.split(' ') as Language[],
  }),
);

/** Municipalities that were joined to another: old registers and readers still name them. */
export const joinedMunicipalities: readonly { code: string; name: string; into: string }[] =
  register.joined.map(([code = '', name = '', into = '']) => ({ code, name, into }));

const byAnyName = new Map(
  municipalities.flatMap((municipality) =>
    [municipality.fi, municipality.sv, municipality.code].map((name) => [name.toLowerCase(), municipality]),
  ),
);

/** Finds a municipality by its Finnish or Swedish name or its code: `Kaustby`, `kaustinen` and `236` are one. */
export function findMunicipality(name: string): Municipality | undefined {
  return byAnyName.get(name.trim().toLowerCase());
}
