import { useState } from 'preact/hooks';
import { fewestToBlendIn } from '../../domain/respondents';
import { dateText } from '../../messages/format';
import { ratingText } from '../../messages/report';
import { annexWords, respondentName } from '../../messages/report-closing';
import { presenceText } from '../../messages/report-gaps';
import { partTitles } from '../../messages/report-parts';
import type { ReportView, ShownScan } from '../../stores/report';
import type { Names } from '../../ui/names';
import { UserText } from '../../ui/UserText';

interface Props {
  view: ReportView;
  names: Names;
}

/** Every answer with its texts, per respondent. The switch takes it out, on screen and on paper. */
export function Annex({ view, names }: Props) {
  const [isOn, setOn] = useState(true);
  return (
    <section aria-labelledby="bijlage" class={isOn ? 'bijlage' : 'bijlage uit'}>
      <h2 id="bijlage">{partTitles.bijlage}</h2>
      <p class="keuze alleen-scherm">
        <input
          id="bijlage-aan"
          type="checkbox"
          checked={isOn}
          aria-describedby="bijlage-uitleg"
          onChange={(event) => setOn(event.currentTarget.checked)}
        />
        <label for="bijlage-aan">{annexWords.toggle}</label>
      </p>
      <p id="bijlage-uitleg" class="uitleg alleen-scherm">
        {annexWords.toggleHelp}
      </p>
      {view.scans.length > 1 && view.scans.length < fewestToBlendIn && (
        <p class={isOn ? 'streep let-op' : 'streep let-op alleen-scherm'}>{annexWords.few}</p>
      )}
      {isOn && (
        <>
          {view.scans.map((scan, index) => (
            <details key={scan.id} class="invuller" open={view.scans.length === 1}>
              <summary>{annexWords.respondent(respondentName(scan, index))}</summary>
              {scan.measuredOn && <p class="klein">{annexWords.measuredOn(dateText(scan.measuredOn))}</p>}
              <Answers scan={scan} names={names} />
              <Factors scan={scan} names={names} />
              <BarriersOff scan={scan} names={names} />
            </details>
          ))}
          {view.consensus.size > 0 && <Consensus view={view} names={names} />}
        </>
      )}
    </section>
  );
}

function Answers({ scan, names }: { scan: ShownScan; names: Names }) {
  return (
    <table class="antwoorden">
      <thead>
        <tr>
          <th scope="col">{annexWords.item}</th>
          <th scope="col">{annexWords.answer}</th>
          <th scope="col">{annexWords.texts}</th>
        </tr>
      </thead>
      <tbody>
        {names.items.map((item) => {
          const { rating, note, evidence, reason, discuss } = scan.answer(item.id);
          return (
            <tr key={item.id} class={item.tone}>
              <th scope="row">
                <a href={item.href}>{item.korteNaam}</a>
              </th>
              <td>
                {ratingText(rating)}
                {discuss && <span class="bespreken">{annexWords.discuss}</span>}
              </td>
              <td>
                {rating.kind === 'notApplicable' && <UserText name={annexWords.reason} text={reason} />}
                <UserText name={annexWords.note} text={note} />
                <UserText name={annexWords.evidence} text={evidence} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Factors({ scan, names }: { scan: ShownScan; names: Names }) {
  const given = names.content.succesfactoren
    .map(({ id }) => ({ id, ...scan.factor(id) }))
    .filter(({ present, note }) => present !== null || note !== '');
  if (given.length === 0) return null;
  return (
    <table class="antwoorden">
      <caption>{annexWords.factors(given.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{annexWords.factor}</th>
          <th scope="col">{annexWords.answer}</th>
          <th scope="col">{annexWords.note}</th>
        </tr>
      </thead>
      <tbody>
        {given.map(({ id, present, note }) => (
          <tr key={id}>
            <th scope="row">
              <a href={names.factor(id).href}>{names.factor(id).name}</a>
            </th>
            <td>{presenceText(present)}</td>
            <td class="eigen-tekst">{note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function BarriersOff({ scan, names }: { scan: ShownScan; names: Names }) {
  const off = names.content.belemmeringen.filter(({ id }) => scan.barriersOff.has(id));
  return (
    <p>
      {off.length === 0
        ? annexWords.noBarriersOff
        : `${annexWords.barriersOff}: ${off.map(({ korteNaam }) => korteNaam).join(', ')}.`}{' '}
      {scan.barriersReviewed ? annexWords.reviewed : annexWords.notReviewed}
    </p>
  );
}

function Consensus({ view, names }: Props) {
  return (
    <table class="antwoorden">
      <caption>{annexWords.consensus}</caption>
      <thead>
        <tr>
          <th scope="col">{annexWords.item}</th>
          <th scope="col">{annexWords.answer}</th>
          <th scope="col">{annexWords.motivation}</th>
        </tr>
      </thead>
      <tbody>
        {names.items.map((item) => {
          const entry = view.consensus.get(item.id);
          return (
            entry && (
              <tr key={item.id} class={item.tone}>
                <th scope="row">
                  <a href={item.href}>{item.korteNaam}</a>
                </th>
                <td>{entry.rating.kind === 'unknown' ? annexWords.open : ratingText(entry.rating)}</td>
                <td>
                  <UserText name={annexWords.motivation} text={entry.motivation} />
                  <UserText name={annexWords.owner} text={entry.owner} />
                  <UserText name={annexWords.due} text={dateText(entry.due)} />
                </td>
              </tr>
            )
          );
        })}
      </tbody>
    </table>
  );
}
