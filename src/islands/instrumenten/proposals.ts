import type { FormField } from '../../domain/instrument';
import { makeProposal } from '../../domain/instrument-proposals';
import { type ProposalNames, proposalText } from '../../messages/instrument-proposals';
import { readScan } from '../../stores/instruments-scan';

/** What the open scan can put in these fields; a field for which it has nothing is left out. */
export async function listProposals(
  fields: readonly FormField[],
  address: string,
): Promise<{ field: string; text: string }[]> {
  const { source, names } = await readScan<ProposalNames>(address);
  return fields.flatMap(({ id, soort, voorstel }) => {
    const proposal = voorstel ? makeProposal(voorstel, source) : null;
    const text = proposal ? proposalText(proposal, names, soort) : '';
    return text === '' ? [] : [{ field: id, text }];
  });
}
