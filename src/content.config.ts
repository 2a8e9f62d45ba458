import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { drawTexts } from './integrations/texts';
import { aandachtspuntSchema } from './schemas/aandachtspunt';
import { begripSchema } from './schemas/begrip';
import { belemmeringSchema } from './schemas/belemmering';
import { bronSchema } from './schemas/bron';
import { cijferSchema, reeksSchema } from './schemas/cijfer';
import { casusSchema } from './schemas/casus';
import { convenantAfspraakSchema, convenantArtikelSchema } from './schemas/convenant';
import { handreikingSchema, handreikingSectieSchema } from './schemas/handreiking';
import { instrumentSchema } from './schemas/instrument';
import { pijlerSchema } from './schemas/pijler';
import { programmaSchema } from './schemas/programma';
import { praktijkSchema, praktijkStukSchema } from './schemas/praktijk';
import { praktijklesSchema } from './schemas/praktijkles';
import { protocolStepSchema } from './schemas/protocol';
import { randvoorwaardeSchema } from './schemas/randvoorwaarde';
import { stellingSchema } from './schemas/stelling';
import { succesfactorSchema } from './schemas/succesfactor';
import { werkvormSchema } from './schemas/werkvorm';

const mdx = (folder: string, pattern = '**/*.mdx') => drawTexts(glob({ base: `./content/${folder}`, pattern }));

export const collections = {
  pijlers: defineCollection({ loader: mdx('pijlers'), schema: pijlerSchema }),
  randvoorwaarden: defineCollection({ loader: mdx('randvoorwaarden'), schema: randvoorwaardeSchema }),
  succesfactoren: defineCollection({ loader: mdx('succesfactoren'), schema: succesfactorSchema }),
  aandachtspunten: defineCollection({ loader: mdx('aandachtspunten'), schema: aandachtspuntSchema }),
  praktijklessen: defineCollection({ loader: mdx('praktijklessen'), schema: praktijklesSchema }),
  belemmeringen: defineCollection({ loader: mdx('belemmeringen'), schema: belemmeringSchema }),
  handreikingen: defineCollection({ loader: mdx('handreikingen', '*.mdx'), schema: handreikingSchema }),
  secties: defineCollection({ loader: mdx('handreikingen', '*/*.mdx'), schema: handreikingSectieSchema }),
  instrumenten: defineCollection({ loader: mdx('instrumenten'), schema: instrumentSchema }),
  stellingen: defineCollection({ loader: mdx('stellingen'), schema: stellingSchema }),
  convenantArtikelen: defineCollection({ loader: mdx('convenant/artikelen'), schema: convenantArtikelSchema }),
  convenantAfspraken: defineCollection({ loader: mdx('convenant/afspraken'), schema: convenantAfspraakSchema }),
  werkvormen: defineCollection({ loader: mdx('werkvormen', '*.mdx'), schema: werkvormSchema }),
  casussen: defineCollection({ loader: mdx('werkvormen/casussen'), schema: casusSchema }),
  programmas: defineCollection({ loader: file('./content/werkvormen/programmas.json'), schema: programmaSchema }),
  praktijk: defineCollection({ loader: mdx('praktijk', '*.mdx'), schema: praktijkSchema }),
  praktijkstukken: defineCollection({ loader: mdx('praktijk', '*/*.mdx'), schema: praktijkStukSchema }),
  cijfers: defineCollection({ loader: file('./content/cijfers/cijfers.json'), schema: cijferSchema }),
  reeksen: defineCollection({ loader: file('./content/cijfers/reeksen.json'), schema: reeksSchema }),
  begrippen: defineCollection({ loader: mdx('begrippen'), schema: begripSchema }),
  bronnen: defineCollection({ loader: file('./content/bronnen/bronnen.json'), schema: bronSchema }),
  protocol: defineCollection({ loader: file('./content/toegankelijkheid/protocol.json'), schema: protocolStepSchema }),
};
