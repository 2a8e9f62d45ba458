import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { aandachtspuntSchema } from './schemas/aandachtspunt';
import { begripSchema } from './schemas/begrip';
import { belemmeringSchema } from './schemas/belemmering';
import { bronSchema } from './schemas/bron';
import { handreikingSectieSchema } from './schemas/handreiking';
import { pijlerSchema } from './schemas/pijler';
import { praktijklesSchema } from './schemas/praktijkles';
import { randvoorwaardeSchema } from './schemas/randvoorwaarde';
import { succesfactorSchema } from './schemas/succesfactor';

const mdx = (folder: string) => glob({ base: `./content/${folder}`, pattern: '**/*.mdx' });

export const collections = {
  pijlers: defineCollection({ loader: mdx('pijlers'), schema: pijlerSchema }),
  randvoorwaarden: defineCollection({ loader: mdx('randvoorwaarden'), schema: randvoorwaardeSchema }),
  succesfactoren: defineCollection({ loader: mdx('succesfactoren'), schema: succesfactorSchema }),
  aandachtspunten: defineCollection({ loader: mdx('aandachtspunten'), schema: aandachtspuntSchema }),
  praktijklessen: defineCollection({ loader: mdx('praktijklessen'), schema: praktijklesSchema }),
  belemmeringen: defineCollection({ loader: mdx('belemmeringen'), schema: belemmeringSchema }),
  handreikingen: defineCollection({ loader: mdx('handreikingen'), schema: handreikingSectieSchema }),
  begrippen: defineCollection({ loader: mdx('begrippen'), schema: begripSchema }),
  bronnen: defineCollection({ loader: file('./content/bronnen/bronnen.json'), schema: bronSchema }),
};
