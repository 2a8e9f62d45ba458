import { momentText } from '../../messages/files';
import { dateText } from '../../messages/format';
import { keepWords } from '../../messages/gegevens';
import { roleLabels } from '../../messages/scan';
import { type DossierRow, openDossier, type ScanRow } from '../../stores/dossiers';
import { deleteDossier } from '../../stores/dossiers-trash';
import { saveDossier } from '../../stores/files-save';
import { href } from '../../ui/href';

interface Props {
  row: DossierRow;
  name: string;
  isOpen: boolean;
  /** Id of the scan that is filled in now. */
  openScan: string;
}

const words = keepWords.list;

/** One dossier, with what can be done with it. */
export function DossierItem({ row, name, isOpen, openScan }: Props) {
  const { id, amount, scans, updatedAt, filed } = row;
  const open = async () => {
    if (await openDossier(id)) location.assign(href('/scan/'));
  };
  return (
    <li class="kaart">
      <div class="dossier-kop">
        <h3>{name}</h3>
        {isOpen && <span class="stand">{words.isOpen}</span>}
      </div>
      <p class="klein">
        {[
          ...(scans.length === 1 ? [] : [words.scans(scans.length)]),
          words.answers(amount.answers, amount.asked),
          words.changed(momentText(updatedAt)),
        ].join(' · ')}
        <br />
        {words.filed[filed]}
      </p>
      {scans.length > 1 && <ScanChoice row={row} isOpen={isOpen} openScan={openScan} />}
      <div class="knoppen">
        <button type="button" class="knop klein" onClick={() => void open()}>
          {isOpen ? words.goOn : words.openIt}
          <span class="verborgen"> {name}</span>
        </button>
        <button type="button" class="knop licht klein" onClick={() => void saveDossier(id)}>
          {words.saveIt}
          <span class="verborgen"> {name}</span>
        </button>
        <button type="button" class="knop gevaar klein" onClick={() => void deleteDossier(id, row.name)}>
          {words.deleteIt}
          <span class="verborgen"> {name}</span>
        </button>
      </div>
    </li>
  );
}

function ScanChoice({ row, isOpen, openScan }: Omit<Props, 'name'>) {
  return (
    <details open={isOpen}>
      <summary>{words.choose}</summary>
      <ul class="inhoudslijst">
        {row.scans.map((scan) => {
          const isFilling = isOpen && scan.scan === openScan;
          return (
            <li key={`${scan.round}/${scan.scan}`}>
              <span>
                {scanName(scan)}
                <span class="klein"> {words.answers(scan.amount.answers, scan.amount.asked)}</span>
              </span>
              {isFilling ? (
                <span class="stand">{words.filling}</span>
              ) : (
                <button type="button" class="knop licht klein" onClick={() => void openDossier(row.id, scan)}>
                  {words.fillIn}
                  <span class="verborgen"> {scanName(scan)}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function scanName({ organisation, role, roundName, measuredOn }: ScanRow): string {
  const who = organisation || roleLabels[role] || words.anonymous;
  return [who, roundName, dateText(measuredOn)].filter(Boolean).join(', ');
}
