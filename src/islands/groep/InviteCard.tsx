import { cardWords, groepTitles } from '../../messages/group';
import { href } from '../../ui/href';

/** The way to an invitation for partners. */
export function InviteCard() {
  return (
    <section aria-labelledby="uitnodigen" class="alleen-scherm">
      <h2 id="uitnodigen">{groepTitles.uitnodigen}</h2>
      <p>{cardWords.invite.text}</p>
      <p>
        <a class="knop" href={href('/uitnodiging/')}>
          {cardWords.invite.link}
        </a>
      </p>
    </section>
  );
}
