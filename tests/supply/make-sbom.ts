/**
 * `npm run sbom`: writes the bill of materials of the built site to `sbom.cdx.json` (CycloneDX). Needs a build, because only
 * the bundler knows whose code is in the site.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readLock } from './lock.ts';
import { makeSbom } from './sbom.ts';
import { listShipped } from './shipped.ts';

const licences = new URL('../../dist/licenties.txt', import.meta.url);
if (existsSync(licences)) {
  const sbom = makeSbom(readLock(), listShipped(readFileSync(licences, 'utf8')));
  writeFileSync(new URL('../../sbom.cdx.json', import.meta.url), `${JSON.stringify(sbom, null, 2)}\n`);
  const inside = sbom.components.filter(({ scope }) => scope === 'required').length;
  console.log(`sbom.cdx.json: ${sbom.components.length} packages, ${inside} of them with code in the site.`);
} else {
  console.error('There is no dist/licenties.txt: run "npm run build" first, then "npm run sbom".');
  process.exitCode = 1;
}
