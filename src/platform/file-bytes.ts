/** The bytes of a file that the visitor chose. Rejects when the machine can't read it (any more). */
export async function fileBytes(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}
