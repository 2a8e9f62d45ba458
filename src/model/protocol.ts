import { getCollection } from 'astro:content';
import { type ProtocolPart, protocolParts, type ProtocolStep } from '../schemas/protocol';

/** The steps of the manual protocol, by part, in order. */
export async function loadProtocol(): Promise<{ deel: ProtocolPart; steps: ProtocolStep[] }[]> {
  const all = (await getCollection('protocol')).map(({ data }) => data).sort((a, b) => a.volgorde - b.volgorde);
  return protocolParts.map((deel) => ({ deel, steps: all.filter((step) => step.deel === deel) }));
}
