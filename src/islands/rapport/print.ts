import { finishReport } from './later-module';

/** Prints the whole report, when all of it stands there. */
export async function printReport(): Promise<void> {
  delete document.documentElement.dataset['afdruk'];
  await finishReport().catch(() => undefined);
  print();
}

/** Prints the reading route alone: on paper the rest hides by this mark, which goes again right after. */
export function printRoute(): void {
  const { dataset } = document.documentElement;
  dataset['afdruk'] = 'leesroute';
  addEventListener('afterprint', () => delete dataset['afdruk'], { once: true });
  print();
}
