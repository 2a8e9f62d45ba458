import { render } from 'preact';
import { motherFormWords as words } from '../../messages/mothers-form';
import { copyText } from '../../stores/copy';
import { fullAddress } from '../../ui/address';
import { CopyText } from '../../ui/CopyText';
import { QrFold } from '../../ui/QrFold';

/** Other ways to give a code than saying it: let somebody scan it, or send a link. */
export function showWays(place: Element, fragment: string): void {
  const address = fullAddress('/moeders/uitkomsten/', fragment);
  render(
    <>
      <QrFold text={address} label={words.qrLabel} show={words.qr} hide={words.qrHide} />
      <CopyText label={words.link} text={address} button={words.copy} done={words.copied} onCopy={copyText} />
    </>,
    place,
  );
}

/** Takes them away, with the code in them. */
export function hideWays(place: Element): void {
  render(null, place);
}
