import { rolesForRespondents } from '../../domain/reader-roles';
import { readerWords } from '../../messages/report-reader';
import type { HandreikingRole } from '../../schemas/source';
import { pickRoles, type ReaderPick, turnAllRoles, turnRole } from '../../stores/reader';

/** Where the reading route leads back to. */
export const pickerId = 'rollen';

interface Props {
  /** Roles that have a handreiking, in their fixed order. */
  existing: readonly HandreikingRole[];
  pick: ReaderPick;
  /** Roles of those who filled in the scans of the round. */
  respondents: readonly string[];
}

/** For whom the report is read: all roles, or those that are ticked. Not there when there is nothing to choose. */
export function RolePicker({ existing, pick, respondents }: Props) {
  if (existing.length < 2) return null;
  const meant = rolesForRespondents(respondents, existing);
  return (
    <fieldset class="lezer alleen-scherm" id={pickerId}>
      <legend>{readerWords.legend}</legend>
      <div class="lezer-keuzes">
        <Choice name={readerWords.all} isOn={pick.roles.length === 0} onTurn={turnAllRoles} />
        {existing.map((role) => (
          <Choice
            key={role}
            name={readerWords.role(role)}
            isOn={pick.roles.includes(role)}
            onTurn={(isOn) => turnRole(role, isOn)}
          />
        ))}
      </div>
      <div class="lezer-stand">
        <p role="status">{readerWords.status(pick)}</p>
        {meant.length > 0 && meant.length < existing.length && (
          <button type="button" class="tekstknop" onClick={() => pickRoles(meant)}>
            {readerWords.respondents(meant, respondents.length)}
          </button>
        )}
      </div>
    </fieldset>
  );
}

function Choice({ name, isOn, onTurn }: { name: string; isOn: boolean; onTurn: (isOn: boolean) => void }) {
  return (
    <label class="keuze">
      <input type="checkbox" checked={isOn} onChange={(event) => onTurn(event.currentTarget.checked)} />
      {name}
    </label>
  );
}
