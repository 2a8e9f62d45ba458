import { useState } from 'preact/hooks';
import type { DraftArticle, DraftClause } from '../../domain/convenant-draft';
import { placeOf } from '../../domain/convenant-points';
import { textOfPieces } from '../../domain/convenant-text';
import { clauseWords as words } from '../../messages/convenant';
import { moveClause, removeClause } from '../../stores/convenant';
import { noteClauseSwitch, takeNoted } from '../../stores/convenant-texts';
import { ChangedUnder } from './ChangedUnder';
import { clauseLabel } from './clause-label';
import type { Later } from './later-module';
import { Pieces } from './Pieces';
import { focusAfterDraw } from './place';

interface Props {
  clause: DraftClause;
  article: DraftArticle;
  later: Later;
}

/** The first words of a text. */
const beginOf = (text: string): string => text.split(/\s+/u).slice(0, 5).join(' ');

/** One clause as it stands, and what one can do with it. */
export function ClauseView({ clause, article, later }: Props) {
  const { key, kind, isOff, label, own, pieces, term } = clause;
  const isAdded = kind === 'added';
  // A clause that somebody just added has nothing in it yet: it opens to write in.
  const [isOpen, setOpen] = useState(isAdded && own === null);
  const shown = clauseLabel(article, label);
  const name = term ?? `${words.clause(shown, beginOf(textOfPieces(pieces)))}, ${article.title}`;
  const place = placeOf.clause(key);
  const openIt = () => {
    setOpen(true);
    focusAfterDraw(`tekst-${key}`);
  };
  const close = () => {
    takeNoted();
    setOpen(false);
    focusAfterDraw(place);
  };
  return (
    <li
      id={place}
      tabIndex={-1}
      class={['lid', isOff && 'weg', article.kind !== 'artikel' && shown === '' && 'los'].filter(Boolean).join(' ')}
    >
      <span class="lid-nummer">{shown}</span>
      <div>
        {isOff && <p class="klein">{words.leftOut}</p>}
        <p class="lid-tekst">
          {term && <strong>{term}: </strong>}
          <Pieces pieces={pieces} />
          {own && !isAdded && (
            <>
              {' '}
              <span class="eigen-merk">{words.own}</span>
            </>
          )}
        </p>
        <ChangedUnder text={clause} name={name} returnTo={place} />
        {isOpen && !isOff && typeof later === 'object' && (
          <later.ClauseEditor clause={clause} name={name} onClose={close} />
        )}
        {!isOpen && (
          <p class="lid-knoppen alleen-scherm">
            {!isOff && (
              <button type="button" class="tekstknop" onClick={openIt} aria-label={words.editOf(name)}>
                {words.edit}
              </button>
            )}
            {isAdded ? (
              <AddedButtons clause={clause} article={article} name={name} />
            ) : (
              <button
                type="button"
                class="tekstknop"
                onClick={() => {
                  noteClauseSwitch(key, isOff);
                  focusAfterDraw(place);
                }}
                aria-label={`${isOff ? words.takeIn : words.leaveOut}: ${name}`}
              >
                {isOff ? words.takeIn : words.leaveOut}
              </button>
            )}
          </p>
        )}
      </div>
    </li>
  );
}

/** A clause of one's own can be moved among the others, and taken away. */
function AddedButtons({ clause: { key }, article, name }: Omit<Props, 'later'> & { name: string }) {
  const added = article.clauses.filter(({ kind }) => kind === 'added');
  const at = added.findIndex((other) => other.key === key);
  const button = (label: string, onClick: () => void, returnTo: string) => (
    <button
      type="button"
      class="tekstknop"
      aria-label={`${label}: ${name}`}
      onClick={() => {
        onClick();
        focusAfterDraw(returnTo);
      }}
    >
      {label}
    </button>
  );
  const place = placeOf.clause(key);
  return (
    <>
      {at > 0 && button(words.up, () => moveClause(article.id, key, -1), place)}
      {at < added.length - 1 && button(words.down, () => moveClause(article.id, key, 1), place)}
      {button(words.remove, () => removeClause(key), placeOf.article(article.id))}
    </>
  );
}
