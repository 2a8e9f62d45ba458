import type { ComponentChildren } from 'preact';
import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { invitePageWords } from '../../messages/invite-page';
import { $invited, type Invited, type LinkFramework, openInvitationPage } from '../../stores/invited';
import { $session, type Session } from '../../stores/session';
import { followFragment } from './fragment';
import { type Part, usePart } from './part';

interface Props {
  framework: LinkFramework;
  /** Address of the first question. */
  firstQuestion: string;
}

/**
 * Without a fragment the leader makes an invitation here; with one a partner opens it. Until storage and address have
 * been read it is the same as what the server wrote.
 */
export function InvitationPage(props: Props) {
  const { framework } = props;
  const invited = useStore($invited);
  const session = useStore($session);
  const [isRead, setRead] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const stop = followFragment(framework, () => heading.current?.focus());
    setRead(true);
    void openInvitationPage(framework);
    return stop;
  }, []);
  const isLoading = !isRead || session.state === 'loading';
  const title = isLoading ? invitePageWords.pageTitle : invitePageWords.titles[invited.state];
  useEffect(() => {
    document.title = `${title} - Ketenspiegel`;
  }, [title]);
  return (
    <div class="uitnodiging">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {isLoading ? (
        <p role="status">{invitePageWords.loading}</p>
      ) : (
        <View {...props} invited={invited} session={session} />
      )}
    </div>
  );
}

interface ViewProps extends Props {
  invited: Invited;
  session: Session;
}

function View({ invited, ...props }: ViewProps) {
  switch (invited.state) {
    case 'none':
      return <LeaderPart {...props} />;
    case 'open':
      return <InvitedPart {...props} invitation={invited.invitation} />;
    case 'problem':
      return <ProblemPart problem={invited.problem} framework={props.framework} />;
  }
}

function LeaderPart(props: Parameters<typeof import('./Leader').Leader>[0]) {
  const part = usePart(() => import('./Leader'));
  return showPart(part, ({ Leader }) => <Leader {...props} />);
}

function InvitedPart(props: Parameters<typeof import('./InvitedView').InvitedView>[0]) {
  const part = usePart(() => import('./InvitedView'));
  return showPart(part, ({ InvitedView }) => <InvitedView {...props} />);
}

function ProblemPart(props: Parameters<typeof import('./Problem').Problem>[0]) {
  const part = usePart(() => import('./Problem'));
  return showPart(part, ({ Problem }) => <Problem {...props} />);
}

function showPart<M>(part: Part<M>, show: (module: M) => ComponentChildren) {
  if (part === 'coming') return <p role="status">{invitePageWords.loading}</p>;
  if (part !== 'failed') return <>{show(part.module)}</>;
  return (
    <p role="alert" class="melding fout">
      {invitePageWords.failed}
    </p>
  );
}
