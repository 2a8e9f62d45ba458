import { workshopFormWords as words } from '../../messages/workshop-form';
import { copyText } from '../../stores/copy';
import { type Intention, keepIntention, maxIntention, recallIntention } from '../../stores/workshop-form';
import { find } from './find';

const parts = ['what', 'when'] as const;

/** The two texts of what one means to do, to keep, copy and print. */
export class IntentionFields {
  private readonly fields = {
    what: find<HTMLTextAreaElement>('#voornemen-wat'),
    when: find<HTMLTextAreaElement>('#voornemen-wanneer'),
  };

  /** `onKept` hears whether this phone keeps what was written. */
  open(onKept: (isKept: boolean) => void): void {
    const kept = recallIntention();
    for (const part of parts) this.fields[part].maxLength = maxIntention;
    // What was written before this program came in goes before what the phone kept.
    const before = this.read();
    this.write({ what: before.what || kept.what, when: before.when || kept.when });
    if (before.what !== '' || before.when !== '') onKept(keepIntention(this.read()));
    for (const part of parts) {
      this.fields[part].addEventListener('input', () => {
        say('');
        this.showOnPaper();
        onKept(keepIntention(this.read()));
      });
    }
    find('[data-kopieer]').addEventListener('click', () => void this.copy());
    find('[data-druk]').addEventListener('click', () => print());
  }

  clear(): void {
    this.write({ what: '', when: '' });
    say('');
  }

  private read(): Intention {
    return { what: this.fields.what.value, when: this.fields.when.value };
  }

  private write(intention: Intention): void {
    for (const part of parts) this.fields[part].value = intention[part];
    this.showOnPaper();
  }

  /** A field prints no more than its own height shows. */
  private showOnPaper(): void {
    const intention = this.read();
    for (const part of parts) find(`[data-papier="${part}"]`).textContent = intention[part];
  }

  private async copy(): Promise<void> {
    const intention = this.read();
    const written = parts.filter((part) => intention[part].trim() !== '');
    if (written.length === 0) {
      say(words.nothingToCopy);
      return;
    }
    const texts = written.map((part) => `${this.labelOf(part)}\n${intention[part].trim()}`);
    say((await copyText(texts.join('\n\n'))) ? words.copied : words.copyRefused);
  }

  private labelOf(part: keyof Intention): string {
    return this.fields[part].labels[0]?.textContent?.trim() ?? '';
  }
}

const say = (text: string): void => {
  find('[data-voornemen-gezegd]').textContent = text;
};
