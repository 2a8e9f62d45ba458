import { useRef } from 'preact/hooks';
import { inviteWords } from '../../messages/invite';
import { type LinkFramework, openInvitation, openInvitationFile } from '../../stores/invited';

interface Props {
  framework: LinkFramework;
  title: string;
}

const words = inviteWords.received;

/** For who got an invitation as a file, or a link that a mail program broke. */
export function Received({ framework, title }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const open = () => {
    const given = field.current?.value.trim();
    if (given) openInvitation(given, framework);
    else field.current?.focus();
  };
  const take = async () => {
    const file = input.current?.files?.[0];
    if (!file) return;
    await openInvitationFile(file, framework);
    // So that choosing the same file once more is a change again.
    if (input.current) input.current.value = '';
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
      <div class="veld">
        <label for="uitnodiging-bestand">{words.file}</label>
        <p class="uitleg" id="uitnodiging-bestand-uitleg">
          {words.fileHint}
        </p>
        <input
          ref={input}
          id="uitnodiging-bestand"
          type="file"
          accept=".json,application/json"
          aria-describedby="uitnodiging-bestand-uitleg"
          onChange={() => void take()}
        />
      </div>
    </section>
  );
}
