import { getCollection } from 'astro:content';
import { type ProtocolPart, protocolParts, type ProtocolStep } from '../schemas/protocol';

/** The steps of the manual protocol, by part, in order. Throws, and so fails the build, when a part has none. */
export async function loadProtocol(): Promise<{ deel: ProtocolPart; steps: ProtocolStep[] }[]> {
  const all = (await getCollection('protocol')).map(({ data }) => data).sort((a, b) => a.volgorde - b.volgorde);
  const empty = protocolParts.find((deel) => !all.some((step) => step.deel === deel));
  if (empty) throw new Error(`content/toegankelijkheid/protocol.json has no step of the part "${empty}".`);
  return protocolParts.map((deel) => ({ deel, steps: all.filter((step) => step.deel === deel) }));
}
