import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Host, hostSchema } from '../schemas/host.ts';

/**
 * Who hosts this site, from `host.json` in the folder that `HOST_DIR` names. Null when no host was named: the site then
 * says that nobody put a name to it. Throws, and so fails the build, with each field that is wrong.
 */
export function readHost(folder = process.env.HOST_DIR): Host | null {
  if (!folder) return null;
  const file = join(folder, 'host.json');
  if (!existsSync(file))
    throw new Error(`HOST_DIR is ${folder}, but there is no host.json in it. The README says what to write in it.`);
  const result = hostSchema.safeParse(parse(file));
  if (result.success) return result.data;
  const lines = result.error.issues.map(({ path, message }) => `  ${path.join('.') || 'host.json'}: ${message}`);
  throw new Error(`${file} can't be used:\n${lines.join('\n')}`);
}

let reading: Host | null | undefined;

/** The host of the site that is being built, read once. */
export function theHost(): Host | null {
  if (reading === undefined) reading = readHost();
  return reading;
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
