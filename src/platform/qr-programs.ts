/**
 * Fetches what draws and reads QR codes, shortly after the page stands: a room may lose its network at any moment. What
 * can't be had now is asked for again where it is used. Never rejects.
 */
export async function fetchQrPrograms(): Promise<void> {
  await Promise.allSettled([import('qr'), import('qr/decode.js')]);
}
