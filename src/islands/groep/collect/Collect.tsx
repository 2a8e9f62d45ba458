import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { intakeWords, outcomeText } from '../../../messages/intake';
import { $intake, aimIntake, type LinkFramework, type Round } from '../../../stores/intake';
import { addLinks } from '../../../stores/intake-read';
import type { GroupContent } from '../../../ui/content';
import type { Names } from '../../../ui/names';
import { Members } from './Members';
import { Reading } from './Reading';
import { Rows } from './Rows';
import { Sources } from './Sources';
import { useDrop } from './use-drop';

interface Props {
  round: Round;
  framework: LinkFramework;
  names: Names<GroupContent>;
}

const classes = { plain: 'melding', good: 'melding goed', bad: 'melding fout' } as const;

/** Scans of partners brought into a round, and who is in it. */
export function Collect({ round, framework, names }: Props) {
  const { rows, outcome } = useStore($intake);
  const { isOver, handlers } = useDrop();
  const said = useRef<HTMLDivElement>(null);
  const elements = useMemo(
    () =>
      Object.fromEntries([...names.items, ...names.content.succesfactoren].map(({ id, korteNaam }) => [id, korteNaam])),
    [names],
  );
  useEffect(() => aimIntake(round.id, framework), [round.id, framework]);
  useEffect(() => {
    const take = () => void takeAddress();
    take();
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, []);
  useEffect(() => {
    // The button that was used is gone with what it was about.
    if (['taken', 'removed', 'cleared'].includes(outcome.kind)) said.current?.focus();
  }, [outcome]);
  // Progress and outcomes do not draw long lists again.
  const list = useMemo(() => <Rows rows={rows} names={elements} />, [rows, elements]);
  const members = useMemo(() => <Members round={round} framework={framework} />, [round, framework]);
  const text = outcomeText(outcome);
  return (
    <section class="deel inbrengen" aria-labelledby="inbrengen" data-slepen={isOver ? '' : undefined} {...handlers}>
      <h2 id="inbrengen" class="alleen-scherm">
        {intakeWords.title}
      </h2>
      <div class="alleen-scherm">
        <p>{intakeWords.intro}</p>
        <Sources />
        <Reading />
        <div class={text ? classes[text.tone] : ''} ref={said} tabIndex={-1}>
          <p role="status">{text?.text}</p>
        </div>
        {list}
      </div>
      {members}
      {isOver && (
        <p class="loslaten" aria-hidden="true">
          {intakeWords.drop}
        </p>
      )}
    </section>
  );
}

/** A scan that somebody gave back as a link comes in the address; once its row stands, it leaves the address. */
async function takeAddress(): Promise<void> {
  const { hash, pathname, search } = location;
  if (!/^#s\d/u.test(hash)) return;
  await addLinks(hash);
  history.replaceState(null, '', pathname + search);
}
