import type { DraftAgreement, DraftText } from '../../domain/convenant-draft';
import { clauseWords } from '../../messages/convenant';
import { agreementEditWords as words } from '../../messages/convenant-agreements';
import { kindName } from '../../messages/convenant-text';
import { list } from '../../messages/format';
import { takeProposal } from '../../stores/convenant';
import { noteOwn, takeNoted } from '../../stores/convenant-texts';
import { KeptText } from '../../ui/KeptText';
import { textsOf } from './agreement-texts';
import { ChangedUnder } from './ChangedUnder';
import { keepIn } from './keep-in';
import { focusAfterDraw } from './place';

/** The four texts of an agreement to write in, each over its proposal. */
export function AgreementEditor({ agreement, name }: { agreement: DraftAgreement; name: string }) {
  const { who, when, isLate, couldCarry, roles } = agreement;
  const note = ({ key, proposal }: DraftText, typed: string) => {
    if (typed.trim() === '' || typed.trim() === proposal.trim()) keepIn(agreement);
    noteOwn(key, typed, proposal);
  };
  const hints = new Map<DraftText, string>([
    [
      who,
      [
        words.whoHint,
        who.proposal === '' && words.whoNone,
        who.proposal === '' && words.kinds(list(roles.map(kindName))),
        couldCarry.length > 0 && words.could(list(couldCarry)),
      ]
        .filter(Boolean)
        .join(' '),
    ],
    [when, isLate && !when.own ? `${words.late} ${words.whenHint}` : words.whenHint],
  ]);
  return (
    <div role="group" aria-label={name}>
      {textsOf(agreement).map(({ text, label, rows }) => (
        <div key={text.key}>
          <KeptText
            id={text.key}
            label={label}
            hint={hints.get(text)}
            {...(rows && { rows })}
            stored={text.own?.text ?? text.proposal}
            onNote={(typed) => note(text, typed)}
            onLeave={takeNoted}
          />
          <ChangedUnder text={text} name={`${name}: ${label}`} returnTo={text.key} onTake={() => keepIn(agreement)} />
          {text.own && text.proposal !== '' && !text.isChanged && (
            <p class="terug">
              <button
                type="button"
                class="tekstknop"
                aria-label={`${clauseWords.reset}: ${label}`}
                onClick={() => {
                  takeNoted();
                  keepIn(agreement);
                  takeProposal(text.key);
                  focusAfterDraw(text.key);
                }}
              >
                {clauseWords.reset}
              </button>
            </p>
          )}
        </div>
      ))}
    </div>
  );
}
