import { decimalComma } from '#i18n/numbers.ts';
import type { SiteWords } from './site-fi.ts';

/** What the commands for a built site say, in the Swedish of Finland. */
export const siteSv: SiteWords = {
  siteMissing: (folder) => `I mappen ${folder} finns ingen byggd webbplats. Kör först: npm run build`,
  build: {
    checked: (files, seconds) => `${files} filer kontrollerades (${decimalComma(seconds)}).`,
    warnings: (count) => `Det finns ${count} anmärkningar. De visas med npm run check.`,
    waiting: (processes) => `Väntar på att ett annat bygge tar slut: ${processes}.`,
    bundled: (seconds) => `Programmet sattes ihop (${decimalComma(seconds)}).`,
    printing: (count) => `Gör sidor och filer: ${count}`,
    printed: (made, seconds, kept) =>
      `${made} sidor och filer gjordes (${decimalComma(seconds)}); ${kept} är som förut.`,
    noAddress: (origin) => `SITE_URL saknas: webbplatsen anger ${origin} som sin adress.`,
    published: (folder, seconds) => `Klart: ${folder} (${decimalComma(seconds)}).`,
    unchanged: (folder, seconds) =>
      `Ingenting har ändrats, så webbplatsen förblir som den är: ${folder} (${decimalComma(seconds)}).`,
    notSite: (folder) =>
      `OUT_DIR: i mappen ${folder} finns något annat än en webbplats. Välj en annan mapp eller töm den.`,
    notReplaced: (folder, reason) =>
      `OUT_DIR: mappen ${folder} kunde inte bytas ut och är som förut. ${reason}`,
    mount: (folder) =>
      `OUT_DIR: till mappen ${folder} är en disk ansluten, till exempel en containervolym, och den kan inte bytas ut. Välj en mapp i den, till exempel ${folder}/site.`,
  },
  portable: {
    replaced: (folder) => `Mappen ${folder} skulle ersättas helt. Välj en egen mapp, till exempel portable.`,
    done: (file) => `Webbplatsen öppnas från filen ${file}. Sökningen behöver en server: npm run serve`,
  },
  serve: {
    at: (address) => `Webbplatsen finns på ${address} (avsluta: Ctrl+C)`,
    taken: (port) => `Porten ${port} används av ett annat program. Välj en annan: PORT=4322 npm run serve`,
    failed: (port, reason) => `Porten ${port} kan inte öppnas: ${reason}. Välj en annan: PORT=4322`,
    portWrong: (given) =>
      `PORT: "${given}" är ingen port. Skriv ett tal mellan 1 och 65535, till exempel 4322.`,
  },
  migrate: {
    none: 'Innehållet har redan den nuvarande formen. Ingenting ändrades.',
    unreadable: (path) =>
      `${path}: filen kan inte läsas som namn med var sin nyckel. Kontrollera indrag och kolon.`,
    idWrong: (path, id) =>
      `${path}: nyckeln "${id}" kan inte bli namnet på en fil. Skriv små bokstäver a–z, siffror och bindestreck.`,
    taken: (target, id, path) =>
      `${target} finns redan och skiljer sig från ${id} (${path}). Ta bort någondera.`,
  },
};
