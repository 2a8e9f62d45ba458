import { useStore } from '@nanostores/preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { completeText, dayText, layerText, roleText, whoText } from '../../../messages/intake';
import { memberWords } from '../../../messages/members';
import { type LinkFramework, removeScan, type Round } from '../../../stores/intake';
import { listMembers, type Member } from '../../../stores/members';
import { $session } from '../../../stores/session';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { Fold } from './Fold';
import { useGrowing } from './use-growing';

interface Props {
  round: Round;
  framework: LinkFramework;
}

const { columns } = memberWords;

/** Who is in the round, and a way out of it for a scan that does not belong there. */
export function Members({ round, framework }: Props) {
  const members = useMemo(() => listMembers(round, framework), [round, framework]);
  const [asked, setAsked] = useState<Member | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const organisations = new Set(members.map(({ organisation }) => organisation.toLowerCase()).filter(Boolean)).size;
  return (
    <section aria-labelledby="deelnemers" data-deelnemers={members.length}>
      <h3 id="deelnemers" tabIndex={-1} ref={heading}>
        {memberWords.title}
      </h3>
      <p>{members.length === 0 ? memberWords.none : `${memberWords.summary(members.length, organisations)}.`}</p>
      {members.length > 0 && (
        <Fold amount={members.length} summary={memberWords.fold}>
          {() => <MemberTable members={members} onRemove={setAsked} />}
        </Fold>
      )}
      {asked && <RemoveDialog member={asked} round={round} onClose={() => setAsked(null)} />}
    </section>
  );
}

function MemberTable({ members, onRemove }: { members: readonly Member[]; onRemove: (member: Member) => void }) {
  const drawn = useGrowing(members.length);
  return (
    <table class="stapelt inbreng">
      <thead>
        <tr>
          <th scope="col">{columns.who}</th>
          <th scope="col">{columns.layer}</th>
          <th scope="col">{columns.complete}</th>
          <th scope="col">{columns.updated}</th>
          <th scope="col" class="alleen-scherm">
            {columns.remove}
          </th>
        </tr>
      </thead>
      <tbody>
        {members.slice(0, drawn).map((member) => {
          const { id, role, organisation, layer, answered, asked, updatedAt } = member;
          return (
            <tr key={id}>
              <th scope="row">
                {whoText(role, organisation)}
                {organisation && <span class="klein">{roleText(role)}</span>}
              </th>
              <td data-kop={columns.layer}>{layerText(layer) || memberWords.unknown}</td>
              <td data-kop={columns.complete}>{completeText(answered, asked)}</td>
              <td data-kop={columns.updated}>{dayText(updatedAt) || memberWords.unknown}</td>
              <td class="alleen-scherm">
                <button type="button" class="knop licht klein" onClick={() => onRemove(member)}>
                  {memberWords.remove}
                  <span class="verborgen"> {whoText(role, organisation)}</span>
                </button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function RemoveDialog({ member, round, onClose }: { member: Member; round: Round; onClose: () => void }) {
  const session = useStore($session);
  const isOwn = session.state === 'open' && session.current.scan === member.id;
  return (
    <ConfirmDialog
      title={memberWords.removeTitle}
      yes={memberWords.removeYes}
      onYes={() => void removeScan(round.id, member.id)}
      onClose={onClose}
    >
      <p>{memberWords.removeText(whoText(member.role, member.organisation), dayText(member.updatedAt))}</p>
      {isOwn && (
        <p>
          <strong>{memberWords.removeOwn}</strong>
        </p>
      )}
    </ConfirmDialog>
  );
}
