import { useRef } from 'preact/hooks';
import { inviteWords } from '../../messages/invite';
import { type LinkFramework, openInvitation, openInvitationFile } from '../../stores/invited';
import { FileField } from '../../ui/FileField';

interface Props {
  framework: LinkFramework;
  title: string;
}

const words = inviteWords.received;

/** For who got an invitation as a file, or a link that a mail program broke. */
export function Received({ framework, title }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const open = () => {
    const given = field.current?.value.trim();
    if (given) openInvitation(given, framework);
    else field.current?.focus();
  };
  return (
    <section class="kaart" aria-labelledby="ontvangen">
      <h2 id="ontvangen">{title}</h2>
      <p>{words.intro}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          open();
        }}
      >
        <div class="veld">
          <label for="plak">{words.link}</label>
          <textarea id="plak" ref={field} rows={3} spellcheck={false} autocomplete="off" />
          <p class="knoppen">
            <button type="submit" class="knop licht">
              {words.open}
            </button>
          </p>
        </div>
      </form>
      <FileField
        id="uitnodiging-bestand"
        label={words.file}
        hint={words.fileHint}
        onFiles={async ([file]) => {
          if (file) await openInvitationFile(file, framework);
        }}
      />
    </section>
  );
}
