import { aandachtspuntSchema } from '../../src/schemas/aandachtspunt';
import { begripSchema } from '../../src/schemas/begrip';
import { belemmeringSchema } from '../../src/schemas/belemmering';
import { bronSchema } from '../../src/schemas/bron';
import { casusSchema } from '../../src/schemas/casus';
import { cijferSchema, reeksSchema } from '../../src/schemas/cijfer';
import { convenantAfspraakSchema, convenantArtikelSchema } from '../../src/schemas/convenant';
import { handreikingSchema, handreikingSectieSchema } from '../../src/schemas/handreiking';
import { frameworkVersion } from '../../src/schemas/model';
import { instrumentSchema } from '../../src/schemas/instrument';
import { pijlerIdSchema, pijlerSchema } from '../../src/schemas/pijler';
import { praktijkSchema, praktijkStukSchema } from '../../src/schemas/praktijk';
import { programmaSchema } from '../../src/schemas/programma';
import { praktijklesSchema } from '../../src/schemas/praktijkles';
import { randvoorwaardeSchema } from '../../src/schemas/randvoorwaarde';
import { handreikingRoleSchema } from '../../src/schemas/source';
import { stellingSchema } from '../../src/schemas/stelling';
import { succesfactorSchema } from '../../src/schemas/succesfactor';
import { werkvormSchema } from '../../src/schemas/werkvorm';
import type { Checked } from '../../src/model/problem';
import { bronnenFile, contentFiles, dataFiles } from './content.ts';

/** The schema of each folder of content. */
export const schemas = {
  pijlers: pijlerSchema,
  randvoorwaarden: randvoorwaardeSchema,
  succesfactoren: succesfactorSchema,
  aandachtspunten: aandachtspuntSchema,
  praktijklessen: praktijklesSchema,
  belemmeringen: belemmeringSchema,
  handreikingen: handreikingSchema,
  secties: handreikingSectieSchema,
  instrumenten: instrumentSchema,
  stellingen: stellingSchema,
  convenantArtikelen: convenantArtikelSchema,
  convenantAfspraken: convenantAfspraakSchema,
  werkvormen: werkvormSchema,
  casussen: casusSchema,
  programmas: programmaSchema,
  praktijk: praktijkSchema,
  praktijkstukken: praktijkStukSchema,
  cijfers: cijferSchema,
  reeksen: reeksSchema,
  begrippen: begripSchema,
  bronnen: bronSchema,
} as const;

const read = <Data>(kind: string, { parse }: { parse: (data: unknown) => Data }): (Data & { id: string })[] =>
  contentFiles.filter((file) => file.kind === kind).map(({ id, data }) => ({ ...parse(data), id }));

const inOrder = <Item extends { volgorde: number }>(items: Item[]): Item[] =>
  items.sort((a, b) => a.volgorde - b.volgorde);

/** The content from disk, as the build gives it to the checks. A new one each time, so that a test may change it. */
export function readModel(): Checked {
  return {
    framework: frameworkVersion,
    pijlers: inOrder(read('pijlers', schemas.pijlers)).map((pijler) => ({ ...pijler, id: pijlerIdSchema.parse(pijler.id) })),
    randvoorwaarden: inOrder(read('randvoorwaarden', schemas.randvoorwaarden)),
    succesfactoren: inOrder(read('succesfactoren', schemas.succesfactoren)),
    aandachtspunten: inOrder(read('aandachtspunten', schemas.aandachtspunten)),
    praktijklessen: inOrder(read('praktijklessen', schemas.praktijklessen)),
    belemmeringen: inOrder(read('belemmeringen', schemas.belemmeringen)),
    handreikingen: read('handreikingen', schemas.handreikingen).map((guide) => ({
      ...guide,
      id: handreikingRoleSchema.parse(guide.id),
    })),
    secties: inOrder(
      contentFiles
        .filter(({ kind }) => kind === 'secties')
        .map(({ id, path, data }) => ({
          ...schemas.secties.parse(data),
          id,
          rol: handreikingRoleSchema.parse(path.split('/')[2]),
        })),
    ),
    instrumenten: inOrder(read('instrumenten', schemas.instrumenten)),
    stellingen: inOrder(read('stellingen', schemas.stellingen)),
    convenantArtikelen: inOrder(read('convenantArtikelen', schemas.convenantArtikelen)),
    convenantAfspraken: read('convenantAfspraken', schemas.convenantAfspraken),
    werkvormen: inOrder(read('werkvormen', schemas.werkvormen)),
    casussen: inOrder(read('casussen', schemas.casussen)),
    programmas: dataFiles.programmas.map((programma) => schemas.programmas.parse(programma)),
    praktijk: inOrder(read('praktijk', schemas.praktijk)),
    praktijkstukken: inOrder(
      contentFiles
        .filter(({ kind }) => kind === 'praktijkstukken')
        .map(({ id, path, data }) => ({ ...schemas.praktijkstukken.parse(data), id, pagina: path.split('/')[2] ?? '' })),
    ),
    cijfers: dataFiles.cijfers.map((cijfer) => schemas.cijfers.parse(cijfer)),
    reeksen: inOrder(dataFiles.reeksen.map((reeks) => schemas.reeksen.parse(reeks))),
    begrippen: read('begrippen', schemas.begrippen),
    bronnen: bronnenFile.map((bron) => schemas.bronnen.parse(bron)),
  };
}
