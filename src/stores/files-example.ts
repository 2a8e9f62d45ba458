import { environment } from './environment';
import { openText, refuse } from './files';

/**
 * Opens an example through the ordinary door. Where it is here already, with changes or without, it is made current.
 * `address` is its path under the site's base path. True when it is the open one now.
 */
export async function openExample(address: string): Promise<boolean> {
  const file = address.slice(address.lastIndexOf('/') + 1);
  let text: string;
  try {
    text = await environment().readSite(address);
  } catch {
    return refuse(file, { code: 'no-example' });
  }
  return openText(text, new TextEncoder().encode(text).length, file, 'open-here');
}
