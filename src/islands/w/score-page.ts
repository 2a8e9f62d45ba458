import type { Moment } from '../../domain/workshop-scores';
import { workshopFormWords as words } from '../../messages/workshop-form';
import { keepScores, makeCode, noScores, proposeMoment, recallScores, wipePhone } from '../../stores/workshop-form';
import { fetchQrProgram } from '../../ui/draw-qr';
import { CodeCard } from './code-card';
import { hideDifference, showDifference } from './difference';
import { find } from './find';
import { IntentionFields } from './intention';
import { openMoment } from './moment';
import { Points } from './points';
import { openWipe } from './wipe';

/**
 * Makes the page of a participant work. The form itself is plain HTML; this keeps what is filled in on the phone and makes
 * the code. It loads no dossier, sends nothing, and needs no network once it is there.
 */
export function openScorePage(): void {
  new ScorePage().open();
  document.documentElement.dataset['klaar'] = '';
  // What draws the QR code waits until everything that one sees is there.
  if (document.readyState === 'complete') void fetchQrProgram();
  else addEventListener('load', () => void fetchQrProgram(), { once: true });
}

class ScorePage {
  private readonly points = new Points();
  private readonly card = new CodeCard();
  private readonly intention = new IntentionFields();
  private moment: Moment = 'vooraf';

  open(): void {
    // What was chosen before this program came in goes before what the phone kept.
    const before = this.points.answers();
    this.moment = openMoment(proposeMoment, (moment) => this.switchTo(moment));
    this.showKept();
    if (before.some((answer) => answer !== null)) {
      const { answers } = recallScores(this.moment);
      this.points.fill(answers.map((answer, index) => before[index] ?? answer));
      this.onChange();
    }
    this.points.open(() => this.onChange());
    this.points.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.make();
    });
    this.intention.open(sayWhetherKept);
    openWipe(() => this.wipe());
  }

  private switchTo(moment: Moment): void {
    if (moment === this.moment) return;
    this.moment = moment;
    say('');
    this.showKept();
  }

  /** Puts the page as this phone kept it, with its code when it has one. */
  private showKept(): void {
    const { answers, hasCode } = recallScores(this.moment);
    this.points.fill(answers);
    this.hideResults();
    if (hasCode) this.showCode();
  }

  private onChange(): void {
    const hadCode = this.card.isShown;
    this.hideResults();
    say(hadCode ? words.changed : '');
    find('[data-gewist]').textContent = '';
    sayWhetherKept(keepScores(this.moment, this.points.answers()));
  }

  private make(): void {
    if (!this.showCode()) {
      say(words.nothing);
      return;
    }
    say('');
    this.card.focus();
  }

  private showCode(): boolean {
    const made = makeCode(this.moment, this.points.answers());
    if (!made) return false;
    this.card.show(made);
    if (this.moment === 'achteraf') showDifference();
    return true;
  }

  private hideResults(): void {
    this.card.hide();
    hideDifference();
  }

  private wipe(): void {
    wipePhone();
    this.points.fill(noScores);
    this.hideResults();
    this.intention.clear();
    say('');
    find('[data-gewist]').textContent = words.wiped;
  }
}

/** Said beside the button at the end, also to who can't see the page. */
function say(text: string): void {
  find('[data-gezegd]').textContent = text;
}

/** Says it when the phone keeps nothing; once is enough. */
function sayWhetherKept(isKept: boolean): void {
  const place = find('[data-bewaart-niet]');
  if (isKept || place.textContent !== '') return;
  place.textContent = words.keepsNothing;
}
