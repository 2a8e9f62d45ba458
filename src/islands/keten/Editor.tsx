import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { partnerStatuses } from '../../domain/partner-statuses';
import type { Partner } from '../../domain/partners';
import { layers } from '../../domain/roles';
import { editorWords as words, listWords } from '../../messages/keten';
import { kindOptions, layerOptions, partnerName, sectorSuggestions, statusOptions } from '../../messages/partner-names';
import { choosePartner, notePartnerText, type PartnerText, takeNoted, tickPartner } from '../../stores/partners';
import { $saving } from '../../stores/saving';
import type { ChainContent } from '../../ui/content-keten';
import { ElementName } from '../../ui/ElementName';
import { KeptText } from '../../ui/KeptText';
import type { Names } from '../../ui/names';
import { statusText } from '../../ui/save-place';

interface Props {
  partner: Partner;
  names: Names<ChainContent>;
  isNew: boolean;
  onClose: () => void;
  onRemove: () => void;
}

/** The fields of one partner. Each change is saved as it is made. */
export function Editor({ partner, names, isNew, onClose, onRemove }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const saving = useStore($saving);
  useEffect(() => {
    if (isNew) place.current?.querySelector('input')?.focus();
    // What was typed last is kept also when the page takes the editor away.
    return takeNoted;
  }, []);
  const text = (field: PartnerText) => ({
    id: `veld-${field}`,
    stored: partner[field],
    onNote: (value: string) => notePartnerText(partner.id, field, value),
    onLeave: takeNoted,
  });
  const isMothers = partner.kind === 'ervaringsdeskundige';
  return (
    <div class="partner-velden" role="group" aria-label={words.title(partnerName(partner))} ref={place}>
      <div class="raster half">
        <KeptText label={words.name} hint={isMothers ? words.nameHintMothers : words.nameHint} {...text('name')} />
        <KindField partner={partner} />
        <StatusField partner={partner} />
        <div>
          <KeptText label={words.sector} hint={words.sectorHint} list="sectoren" {...text('sector')} />
          <datalist id="sectoren">
            {sectorSuggestions.map((sector) => (
              <option key={sector} value={sector} />
            ))}
          </datalist>
          {(!isMothers || partner.layers.length > 0) && (
            <Ticks
              legend={words.layers}
              options={layerOptions}
              ticked={partner.layers}
              onTick={(layer, isOn) => tickPartner(partner.id, 'layers', layer, isOn)}
            />
          )}
        </div>
      </div>
      <KeptText label={words.contribution} hint={words.contributionHint} rows={2} {...text('contribution')} />
      <CarriesField partner={partner} names={names} />
      <Unknown partner={partner} names={names} />
      <div class="knoppen">
        <button type="button" class="knop" onClick={onClose}>
          {listWords.close}
        </button>
        <button type="button" class="knop licht gevaar" onClick={onRemove}>
          {words.remove}
        </button>
        <span class="klein">{statusText(saving)}</span>
      </div>
    </div>
  );
}

/** The list of kinds; one that this program does not know stays chosen until somebody chooses another. */
function KindField({ partner: { id, kind } }: { partner: Partner }) {
  const options = kindOptions();
  const isOther = kind !== '' && !options.some(({ value }) => value === kind);
  return (
    <div class="veld">
      <label for="veld-kind">{words.kind}</label>
      <select id="veld-kind" value={kind} onChange={({ currentTarget: { value } }) => choosePartner(id, 'kind', value)}>
        <option value="">{words.kindNone}</option>
        {isOther && <option value={kind}>{kind}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

function StatusField({ partner: { id, status } }: { partner: Partner }) {
  return (
    <fieldset class="veld">
      <legend>{words.status}</legend>
      {statusOptions.map(({ value, label, meaning }) => (
        <label class="keuze" key={value}>
          <input
            type="radio"
            name="veld-status"
            value={value}
            checked={status === value}
            onChange={() => choosePartner(id, 'status', value)}
          />
          <span>
            {label} <span class="uitleg">{meaning}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** All randvoorwaarden to tick, by pillar. */
function CarriesField({ partner, names }: Pick<Props, 'partner' | 'names'>) {
  return (
    <fieldset class="draagt-velden" aria-describedby="draagt-uitleg">
      <legend>{words.carries}</legend>
      <p class="uitleg" id="draagt-uitleg">
        {words.carriesHint}
      </p>
      <div class="raster drie">
        {names.content.pijlers.map(({ id, naam }) => (
          <div key={id} class={`pijler-${id}`}>
            <Ticks
              legend={naam}
              isPillar
              options={names.content.randvoorwaarden
                .filter(({ pijler }) => pijler === id)
                .map((item) => ({ value: item.id, label: item.naam }))}
              ticked={partner.carries}
              onTick={(item, isOn) => tickPartner(partner.id, 'carries', item, isOn)}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}

interface TicksProps {
  legend: string;
  isPillar?: boolean;
  options: readonly { value: string; label: string }[];
  ticked: readonly string[];
  onTick: (value: string, isOn: boolean) => void;
}

function Ticks({ legend, isPillar = false, options, ticked, onTick }: TicksProps) {
  return (
    <fieldset class="veld">
      <legend class={isPillar ? 'label' : undefined}>{legend}</legend>
      {options.map(({ value, label }) => (
        <label class="keuze" key={value}>
          <input
            type="checkbox"
            checked={ticked.includes(value)}
            onChange={({ currentTarget: { checked } }) => onTick(value, checked)}
          />
          <span>
            <ElementName naam={label} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** What a file brought along that this program does not know: it is kept, and counts for nothing. */
function Unknown({ partner, names }: Pick<Props, 'partner' | 'names'>) {
  const isLayer = (value: string) => layers.some((known) => known === value);
  const isItem = (value: string) => names.content.randvoorwaarden.some(({ id }) => id === value);
  const isStatus = partner.status === '' || partnerStatuses.some((known) => known === partner.status);
  const values = [
    ...(isStatus ? [] : [partner.status]),
    ...partner.layers.filter((value) => !isLayer(value)),
    ...partner.carries.filter((value) => !isItem(value)),
  ];
  return values.length > 0 ? <p class="klein">{words.unknown(values)}</p> : null;
}
