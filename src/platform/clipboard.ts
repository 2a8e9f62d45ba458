/**
 * Puts a text on the clipboard. False when the browser refuses, or has none because the page came over plain http: the
 * page then selects the text, so that the visitor can copy it. Never throws.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
