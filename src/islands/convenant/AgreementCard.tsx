import { useEffect, useState } from 'preact/hooks';
import type { DraftAgreement, DraftArticle, DraftText } from '../../domain/convenant-draft';
import { placeOf } from '../../domain/convenant-points';
import { clauseWords } from '../../messages/convenant';
import { agreementWords as words, reasonText } from '../../messages/convenant-agreements';
import { noteAgreementSwitch, takeNoted } from '../../stores/convenant-texts';
import type { ConvenantContent } from '../../ui/content-convenant';
import type { Names } from '../../ui/names';
import { textsOf } from './agreement-texts';
import { AgreementEditor } from './AgreementEditor';
import { Background } from './Background';
import { ChangedUnder } from './ChangedUnder';
import { clauseLabel } from './clause-label';
import { keepIn } from './keep-in';
import { Pieces } from './Pieces';
import { focusAfterDraw } from './place';

interface Props {
  agreement: DraftAgreement;
  article: DraftArticle;
  names: Names<ConvenantContent>;
  /** The address names this agreement: it opens. */
  isTarget: boolean;
}

/** One agreement in the draft: what, who, when, and how one sees it. */
export function AgreementCard({ agreement, article, names, isTarget }: Props) {
  const [isOpen, setOpen] = useState(isTarget);
  useEffect(() => {
    if (isTarget) setOpen(true);
  }, [isTarget]);
  const { id, label, reasons, level, target } = agreement;
  const { korteNaam, tone } = names.item(id);
  const place = placeOf.agreement(id);
  return (
    <li class={`kaart conv-afspraak ${tone}`}>
      <h5 id={place} tabIndex={-1}>
        {clauseLabel(article, label)} {korteNaam}
      </h5>
      <p class="klein">
        {words.levels(level, target)} {reasons.length > 0 && `In het concept: ${reasons.map(reasonText).join(', ')}.`}
      </p>
      {isOpen ? (
        <AgreementEditor agreement={agreement} name={korteNaam} />
      ) : (
        <Shown agreement={agreement} name={korteNaam} />
      )}
      <p class="knoppen alleen-scherm">
        <button
          type="button"
          class="knop klein"
          aria-expanded={isOpen}
          aria-label={isOpen ? `${clauseWords.done}: ${korteNaam}` : clauseWords.editOf(korteNaam)}
          onClick={() => {
            takeNoted();
            setOpen(!isOpen);
            focusAfterDraw(isOpen ? place : `afspraak.${id}.wat`);
          }}
        >
          {isOpen ? clauseWords.done : clauseWords.edit}
        </button>
        <button
          type="button"
          class="knop licht klein"
          aria-label={words.leaveOutOf(korteNaam)}
          onClick={() => {
            takeNoted();
            noteAgreementSwitch(id, false);
            focusAfterDraw(placeOf.article(article.id));
          }}
        >
          {words.leaveOut}
        </button>
      </p>
      <Background kind="afspraken" id={id} names={names} />
    </li>
  );
}

function Shown({ agreement, name }: { agreement: DraftAgreement; name: string }) {
  const [what, ...others] = textsOf(agreement);
  // Without a proposal every text is one's own.
  const own = (text: DraftText) =>
    text.own &&
    text.proposal !== '' && (
      <>
        {' '}
        <span class="eigen-merk">{clauseWords.own}</span>
      </>
    );
  return (
    <>
      <p>
        <Pieces pieces={what.text.pieces} />
        {own(what.text)}
      </p>
      <dl class="conv-wie">
        {others.map(({ text, short }) => (
          <div key={text.key}>
            <dt>{short}</dt>
            <dd>
              <Pieces pieces={text.pieces} />
              {own(text)}
            </dd>
          </div>
        ))}
      </dl>
      {textsOf(agreement).map(({ text, label }) => (
        <ChangedUnder
          key={text.key}
          text={text}
          name={`${name}: ${label}`}
          returnTo={placeOf.agreement(agreement.id)}
          onTake={() => keepIn(agreement)}
        />
      ))}
    </>
  );
}
