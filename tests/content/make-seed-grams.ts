/**
 * Makes the fingerprint with which the tests see whether a sentence of a report slipped into the content:
 * `npm run content:fingerprint -- <folder>`, with the texts of both reports (.txt or .md) in that folder.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintPath, makeFingerprint, readFingerprint } from './seed-grams.ts';

const folder = process.argv[2];
if (!folder) throw new Error('Name the folder with the texts of the reports: npm run content:fingerprint -- <folder>');
const names = readdirSync(folder).filter((name) => /\.(?:txt|md)$/u.test(name));
if (names.length === 0) throw new Error(`${folder} holds no .txt or .md file.`);
const fingerprint = makeFingerprint(names.map((name) => readFileSync(join(folder, name), 'utf8')));
writeFileSync(fingerprintPath, fingerprint);
console.log(`${names.length} texts, ${readFingerprint(fingerprint).size} runs of eight words.`);
