import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { dateText } from '../../../messages/format';
import { levelLabel } from '../../../messages/levels';
import { itemWords, reasonText } from '../../../messages/meeting';
import { type MinutesHead, minutesText, minutesWords, roundText, whoText } from '../../../messages/meeting-minutes';
import { copyText } from '../../../stores/copy';
import { makeMinutes, type Minutes } from '../../../stores/meeting-minutes';
import { listOrganisations } from '../../../stores/meeting-notes';
import { $kept, notePresent, presentIn } from '../../../stores/meeting-place';
import type { MeetingView } from '../../../stores/meeting-view';
import { $pickedRound } from '../../../stores/picked-round';
import { $session } from '../../../stores/session';
import type { GroupContent } from '../../../ui/content';
import { CopyText } from '../../../ui/CopyText';
import { LabelAndHint } from '../../../ui/LabelAndHint';
import type { Names } from '../../../ui/names';
import { Bar } from './Bar';
import { placeHref, useArrival } from './place';

interface Props {
  view: MeetingView;
  names: Names<GroupContent>;
  taken: readonly string[];
}

/** What was recorded, to print and to send. */
export function MinutesView({ view, names, taken }: Props) {
  const heading = useArrival<HTMLHeadingElement>();
  const kept = useStore($kept);
  const present = presentIn(kept, view);
  const found = listOrganisations(useStore($session), useStore($pickedRound));
  const head: MinutesHead = { organisations: found.names, nameless: found.nameless, present };
  const ids = names.items.map(({ id }) => id);
  const minutes = makeMinutes(view, ids, taken);
  const day = dateText(minutes.day);
  return (
    <section class="verslag" aria-labelledby="verslag-kop">
      <p class="alleen-druk omslag">{minutesWords.cover(view.chain, day)}</p>
      <h2 id="verslag-kop" tabIndex={-1} ref={heading}>
        {minutesWords.heading(day)}
      </h2>
      <p class="knoppen">
        <button type="button" class="knop" onClick={() => print()}>
          {minutesWords.print}
        </button>
      </p>
      <dl class="verslag-kop">
        <Fact name={minutesWords.chain}>{view.chain || minutesWords.nameless}</Fact>
        <Fact name={minutesWords.round}>{roundText(view.round)}</Fact>
        <Fact name={minutesWords.scans}>{whoText(head)}</Fact>
        {present.trim() !== '' && (
          <div class="alleen-druk">
            <dt>{minutesWords.present}</dt>
            <dd class="eigen-tekst">{present.trim()}</dd>
          </div>
        )}
      </dl>
      <div class="veld alleen-scherm">
        <LabelAndHint id="aanwezig" label={minutesWords.present} hint={minutesWords.presentHint} />
        <textarea
          id="aanwezig"
          rows={2}
          value={present}
          aria-describedby="aanwezig-uitleg"
          onInput={({ currentTarget }) => notePresent(view, currentTarget.value)}
        />
      </div>
      <Parts minutes={minutes} names={names} />
      <div class="alleen-scherm">
        <CopyText
          label={minutesWords.copyLabel}
          text={minutesText(minutes, head, names.item)}
          button={minutesWords.copy}
          done={minutesWords.copied}
          rows={6}
          onCopy={copyText}
        />
      </div>
      <Bar>
        <a class="knop licht" href={placeHref(taken.at(-1) ?? '')}>
          {itemWords.previous}
        </a>
        <a href={placeHref('')}>{itemWords.list}</a>
      </Bar>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Parts({ minutes, names }: { minutes: Minutes; names: Names<GroupContent> }) {
  const { agreed, notApplicable, open, ambitions, left, rest } = minutes;
  const words = minutesWords;
  const isNothing = [agreed, notApplicable, open, ambitions].every((list) => list.length === 0);
  return (
    <>
      {isNothing && <p>{words.nothing}</p>}
      <Part
        title={words.agreed}
        columns={[words.level, words.why]}
        names={names}
        rows={agreed.map(({ id, level, motivation }) => ({
          id,
          cells: [levelLabel(level), motivation || words.noMotivation],
        }))}
      />
      <Part
        title={words.notApplicable}
        columns={[words.why]}
        names={names}
        rows={notApplicable.map(({ id, motivation }) => ({ id, cells: [motivation || words.noMotivation] }))}
      />
      <Part
        title={words.open}
        columns={[words.owner, words.due, words.why]}
        names={names}
        rows={open.map(({ id, owner, due, motivation }) => ({
          id,
          cells: [owner || words.noOwner, due ? dateText(due) : words.noDue, motivation],
        }))}
      />
      <Part
        title={words.ambitions}
        intro={words.ambitionNote}
        columns={[words.level, words.by]}
        names={names}
        rows={ambitions.map(({ id, level, by }) => ({
          id,
          cells: [levelLabel(level), by ? dateText(by) : words.noDue],
        }))}
      />
      <Part
        title={words.left}
        intro={words.leftIntro}
        columns={[words.why, words.note]}
        names={names}
        rows={left.map(({ id, reasons, note }) => ({ id, cells: [reasons.map(reasonText).join(', '), note] }))}
      />
      {rest.length > 0 && (
        <section>
          <h3>{words.rest}</h3>
          <p>
            {words.restIntro} {rest.map((id) => names.item(id).korteNaam).join(', ')}.
          </p>
        </section>
      )}
    </>
  );
}

interface PartProps {
  title: string;
  intro?: string;
  /** Heads of the cells, behind that of the item. */
  columns: readonly string[];
  rows: readonly { id: string; cells: readonly string[] }[];
  names: Names<GroupContent>;
}

function Part({ title, intro, columns, rows, names }: PartProps) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      {intro && <p>{intro}</p>}
      <table class="stapelt">
        <thead>
          <tr>
            <th scope="col">{minutesWords.item}</th>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells }) => (
            <tr key={id} class={names.item(id).tone}>
              <th scope="row">
                <a href={placeHref(id)}>{names.item(id).naam}</a>
              </th>
              {cells.map((cell, index) => (
                <td key={columns[index]} class="eigen-tekst" data-kop={columns[index]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
