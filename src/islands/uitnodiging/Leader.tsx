import { useStore } from '@nanostores/preact';
import type { LinkFramework } from '../../stores/invited';
import { $pickedRound, roundInView } from '../../stores/picked-round';
import type { Session } from '../../stores/session';
import { Begin } from './Begin';
import { Invite } from './Invite';
import { NoRound } from './NoRound';

interface Props {
  framework: LinkFramework;
  session: Session;
}

/** The page as it is without an invitation in its address: the leader makes one. */
export function Leader({ framework, session }: Props) {
  const picked = useStore($pickedRound);
  if (session.state !== 'open') return <Begin framework={framework} session={session} />;
  const round = roundInView(session, picked);
  if (!round) return <NoRound framework={framework} />;
  return <Invite key={round.id} framework={framework} session={session} round={round} />;
}
