import type { AstroIntegration } from 'astro';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Gives a host's `theme.css` an address beside the other files with a hash in their names. Without a theme there is none. */
export function theme(folder = process.env.HOST_DIR): AstroIntegration {
  return {
    name: 'ketenspiegel-theme',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        if (!folder || !existsSync(join(folder, 'theme.css'))) return;
        injectRoute({ pattern: '/_ks/theme.[hash].css', entrypoint: './src/integrations/theme-route.ts' });
      },
    },
  };
}
