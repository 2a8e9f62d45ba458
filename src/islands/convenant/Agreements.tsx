import type { DraftAgreement, DraftArticle } from '../../domain/convenant-draft';
import { placeOf } from '../../domain/convenant-points';
import { agreementWords as words } from '../../messages/convenant-agreements';
import { noteAgreementSwitch } from '../../stores/convenant-texts';
import type { ConvenantContent } from '../../ui/content-convenant';
import type { Names } from '../../ui/names';
import { AgreementCard } from './AgreementCard';
import { focusAfterDraw } from './place';

interface Props {
  article: DraftArticle;
  place: string;
  names: Names<ConvenantContent>;
}

/** The agreements of an article: those that stand in the draft, and the others to take in. */
export function Agreements({ article, place, names }: Props) {
  const standing = article.agreements.filter(({ isOn }) => isOn);
  const others = article.agreements.filter(({ isOn }) => !isOn);
  return (
    <div class="conv-afspraken">
      <h4>{words.standing}</h4>
      {standing.length === 0 && <p>{words.none}</p>}
      <ul class="conv-kaarten">
        {standing.map((agreement) => (
          <AgreementCard
            key={agreement.id}
            agreement={agreement}
            article={article}
            names={names}
            isTarget={place === placeOf.agreement(agreement.id)}
          />
        ))}
      </ul>
      {others.length > 0 && (
        <details class="alleen-scherm" open={standing.length === 0}>
          <summary>{words.others(others.length)}</summary>
          <p class="klein">{words.othersHint}</p>
          <ul class="conv-anderen">
            {others.map((agreement) => (
              <Other key={agreement.id} agreement={agreement} names={names} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Other({ agreement, names }: { agreement: DraftAgreement; names: Names<ConvenantContent> }) {
  const { id, level, target, isApplicable } = agreement;
  const { korteNaam, tone } = names.item(id);
  return (
    <li class={tone}>
      <span>
        <strong>{korteNaam}</strong>
        <span class="klein blok">{isApplicable ? words.levels(level, target) : words.notApplicable}</span>
      </span>
      <button
        type="button"
        class="knop licht klein"
        aria-label={words.takeInOf(korteNaam)}
        onClick={() => {
          noteAgreementSwitch(id, true);
          focusAfterDraw(placeOf.agreement(id));
        }}
      >
        {words.takeIn}
      </button>
    </li>
  );
}
