import { useState } from 'preact/hooks';
import { inviteWords, mailAddress, mailBody, mailSubject } from '../../messages/invite';
import { copyText } from '../../stores/copy';
import { fitsQr, type Invitation, invitationFragment, saveInvitation } from '../../stores/invite';
import { fullAddress } from '../../ui/address';
import { CopyText } from '../../ui/CopyText';
import { QrFold } from '../../ui/QrFold';

interface Props {
  invitation: Invitation;
  lastDay: string;
  inviter: string;
}

const { share } = inviteWords;

/** Mail programs get this much through; a longer one is copied. */
const longestMail = 2000;

/** The ways to hand an invitation on: a link, a file, a code, a mail. */
export function Share({ invitation, lastDay, inviter }: Props) {
  const [saved, setSaved] = useState('');
  const { name, region } = invitation.chain;
  const fragment = invitationFragment(invitation);
  const link = fullAddress('/uitnodiging/', fragment);
  const subject = mailSubject(name);
  const body = mailBody({ chain: name, region, link, depth: invitation.depth, inviter, lastDay });
  const mail = mailAddress(subject, body);
  return (
    <section aria-labelledby="doorgeven">
      <h2 id="doorgeven">{share.title}</h2>
      <p>{share.intro}</p>
      <CopyText label={share.link} text={link} button={share.copyLink} done={share.linkCopied} onCopy={copyText} />
      <div class="twee-manieren">
        <div>
          {fitsQr(link) ? (
            <QrFold text={link} label={share.qrLabel(name)} show={share.qr} hide={share.qrHide} />
          ) : (
            <p>{share.qrTooLong}</p>
          )}
          <p class="uitleg">{share.qrHint}</p>
        </div>
        <div>
          <p class="knoppen">
            <button type="button" class="knop licht" onClick={() => setSaved(saveInvitation(invitation))}>
              {share.file}
            </button>
          </p>
          <p role="status">{saved && share.fileSaved(saved)}</p>
          <p class="uitleg">{share.fileHint}</p>
        </div>
      </div>
      <h3>{share.mail}</h3>
      <CopyText
        label={share.subject}
        text={subject}
        button={share.copySubject}
        done={share.subjectCopied}
        onCopy={copyText}
      />
      <CopyText
        label={share.body}
        text={body}
        rows={14}
        button={share.copyBody}
        done={share.bodyCopied}
        onCopy={copyText}
      />
      {mail.length <= longestMail && (
        <>
          <p class="knoppen">
            <a class="knop licht" href={mail}>
              {share.openMail}
            </a>
          </p>
          <p class="uitleg">{share.openMailHint}</p>
        </>
      )}
    </section>
  );
}
