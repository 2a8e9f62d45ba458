import { peopleIn } from '../../../domain/workshop-measuring';
import { screenWords } from '../../../messages/workshop-lead';
import { fullAddress } from '../../../ui/address';
import { QrCode } from '../../../ui/QrCode';
import type { Room } from '../room';

const words = screenWords.score;

/** Where phones go to score, and how many codes are in. It says nothing of what is in them. */
export function ScoreSlide({ room }: { room: Room }) {
  const moment = room.moment ?? 'vooraf';
  const found = room.workshop.scores[moment];
  if (found?.state === 'closed') return <p class="zaal-groot">{words.closed}</p>;
  if (found?.way === 'handen') return <p class="zaal-groot">{words.hands}</p>;
  const address = fullAddress('/w/', moment);
  return (
    <div class="zaal-scoren">
      <QrCode text={address} label={words.qr} isBare />
      <p class="zaal-adres">
        <strong>{address.replace(/^https?:\/\//u, '').replace(/#.*$/u, '')}</strong>
      </p>
      <p>
        {words.moment[moment]}. <strong>{words.inside(found ? peopleIn(found) : 0)}</strong>
      </p>
    </div>
  );
}
