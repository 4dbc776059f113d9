import type { AstroIntegration } from 'astro';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Lets a site be built into a folder whose path only begins with the same letters as that of the working folder:
 * `/srv/register-live/site` from `/srv/register`. Astro takes it for a part of the working folder, puts the code there that
 * makes the pages, and that code finds no package.
 */
export function besideCheckout(): AstroIntegration {
  return {
    name: 'beside-checkout',
    hooks: {
      'astro:config:done': ({ config }) => {
        const folder = process.cwd();
        const within = join(folder, sep);
        const out = fileURLToPath(config.outDir);
        // Astro asks whether the one path begins with the other. The slash at the end makes that the right question, and is
        // nothing to all others who ask for the folder.
        if (out.startsWith(folder) && !out.startsWith(within)) process.cwd = () => within;
      },
    },
  };
}
