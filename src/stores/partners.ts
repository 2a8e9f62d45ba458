import type { ScoredOrganisation } from '../domain/chain-scans';
import { nameKey, type Partner } from '../domain/partners';
import type { ImportRow } from '../domain/partners-import';
import { readAllPartners } from '../dossier/partners';
import { keepTexts } from './dossier-texts';
import { environment } from './environment';
import { addElement, addElements, changeElement, importElements, removeBlank, removeElements } from './list-element';
import type { Session } from './session';

/** Fields of a partner that hold a text that is typed. */
export const partnerTexts = ['name', 'sector', 'contribution'] as const;
export type PartnerText = (typeof partnerTexts)[number];

/** Name of the page among early changes. */
const page = 'keten';

const lists = ['layers', 'carries'] as const;

/** What was begun, typed or chosen of a partner and not yet saved. */
const keeping = keepTexts(page, ({ field, value }) => {
  const [kind = '', ...rest] = field.split(':');
  const id = rest.join(':');
  const single = ([...partnerTexts, 'kind', 'status'] as const).find((known) => known === kind);
  if (single) changeElement('partners', id, { [single]: value });
  const list = lists.find((known) => known === kind);
  if (list) tick(list, JSON.parse(value) as Tick);
  if (kind === 'nieuw') addElement('partners', id, JSON.parse(value) as Omit<Partner, 'id'>);
});

export const { $isNoting, takeNoted, open: openPartners } = keeping;

/** Takes note of a text at once, and saves it behind the frame that shows it. */
export function notePartnerText(id: string, field: PartnerText, value: string): void {
  keeping.note({ page, field: `${field}:${id}`, value });
}

/** Every partner of the open dossier, also one of whom nothing is known yet. */
export const listPartners = (session: Session): Partner[] =>
  session.state === 'open' ? readAllPartners(session.dossier) : [];

/** A partner with nothing filled in but how far it is. */
const blank: Omit<Partner, 'id'> = {
  name: '',
  kind: '',
  sector: '',
  layers: [],
  status: 'betrokken',
  contribution: '',
  carries: [],
};

/** Adds a partner at the end of the list; gives its id. */
export function addPartner(given: Partial<Omit<Partner, 'id'>> = {}): string {
  const id = environment().newId();
  keeping.put({ page, field: `nieuw:${id}`, value: JSON.stringify({ ...blank, ...given }) });
  return id;
}

/** Takes organisations that scored over in the list, in one step: they are in the chain. One that came there meanwhile is not doubled. */
export function takeOverOrganisations(organisations: readonly ScoredOrganisation[]): void {
  takeNoted();
  addElements(
    'partners',
    organisations.map((organisation) => ({ ...blank, ...organisation })),
    'added',
    (dossier, { name }) => readAllPartners(dossier).every((known) => nameKey(known.name) !== nameKey(String(name))),
  );
}

export function choosePartner(id: string, field: 'kind' | 'status', value: string): void {
  keeping.put({ page, field: `${field}:${id}`, value });
}

interface Tick {
  id: string;
  value: string;
  isOn: boolean;
}

/** Ticks a value of a list of a partner, or takes the tick away; what another tab ticked meanwhile stays. */
export function tickPartner(id: string, field: (typeof lists)[number], value: string, isOn: boolean): void {
  keeping.put({ page, field: `${field}:${value}:${id}`, value: JSON.stringify({ id, value, isOn }) });
}

function tick(field: (typeof lists)[number], { id, value, isOn }: Tick): void {
  changeElement('partners', id, ({ [field]: stored }) => {
    const others = Array.isArray(stored) ? stored.filter((known) => known !== value) : [];
    return { [field]: isOn ? [...others, value] : others };
  });
}

export function removePartner(id: string): void {
  takeNoted();
  removeElements('partners', [id]);
}

/** Takes a partner away of whom nothing was filled in; whether it was. */
export function removeBlankPartner(id: string): boolean {
  takeNoted();
  return removeBlank('partners', id);
}

/** Takes the chosen rows of a table over, in one step. What they do not fill in stays as it is; a new partner starts blank. */
export function importPartners(rows: readonly ImportRow[]): void {
  takeNoted();
  const outcomes = rows.map(({ outcome }) => outcome);
  importElements(
    'partners',
    outcomes.flatMap((found) =>
      found.kind === 'new' ? [{ ...blank, status: '', ...found.fields, id: found.id }] : [],
    ),
    outcomes.flatMap((found) => (found.kind === 'changed' ? [{ id: found.id, fields: { ...found.fields } }] : [])),
  );
}
