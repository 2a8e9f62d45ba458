import { groupActions } from '../../domain/action-plan';
import { dueDay, saysSomething } from '../../domain/actions';
import { ratedIds } from '../../domain/framework';
import { planFileWords as words } from '../../messages/actieplan-files';
import { changeMoments, type PlanView, takeNoted } from '../../stores/actions';
import { type DocumentKind, madeWith, offerDocument } from '../../stores/document-file';
import { type Offer, SaveAs } from '../../ui/SaveAs';
import { findFactor, findItem, type PlanNames } from './names';

interface Props {
  view: PlanView;
  names: PlanNames;
}

const loadSheet = () => import('../../documents/actions-sheet');

/** The plan as a table or as days in a calendar. Each writer comes when it is asked for. */
export function Files({ view, names }: Props) {
  const { chain, day } = view;
  const actions = groupActions(view.actions.filter(saysSomething), {
    grouping: 'item',
    order: ratedIds(names.content),
    day,
  }).flatMap((group) => group.actions);
  const named = actions.map((action) => ({
    ...action,
    itemName: findItem(names, action.item)?.naam ?? '',
    factorName: findFactor(names, action.factor)?.name ?? '',
  }));
  const hasDays = named.some((action) => dueDay(action) !== null);
  const offer = (
    kind: DocumentKind & keyof typeof words.offers,
    write: () => Promise<Uint8Array<ArrayBuffer>>,
  ): Offer => ({
    label: words.offers[kind],
    save: async () => {
      takeNoted();
      return offerDocument(kind, [words.name, chain], day, await write());
    },
  });
  const offers = [
    offer('xlsx', async () => {
      const [{ writeXlsx }, { actionsWorkbook }] = await Promise.all([import('../../documents/xlsx'), loadSheet()]);
      return writeXlsx(actionsWorkbook(chain, named, day), madeWith());
    }),
    offer('ods', async () => {
      const [{ writeOds }, { actionsWorkbook }] = await Promise.all([import('../../documents/ods'), loadSheet()]);
      return writeOds(actionsWorkbook(chain, named, day), madeWith());
    }),
    offer('csv', async () => {
      const [{ writeCsv }, { actionsSheet }] = await Promise.all([import('../../documents/csv'), loadSheet()]);
      return writeCsv(actionsSheet(named, day));
    }),
    ...(hasDays
      ? [
          offer('ics', async () => {
            const { writeActionDays } = await import('../../documents/actions-calendar');
            return writeActionDays(chain, named, changeMoments(), madeWith());
          }),
        ]
      : []),
  ];
  if (named.length === 0) return null;
  return (
    <section class="alleen-scherm" aria-labelledby="meenemen">
      <h2 id="meenemen">{words.title}</h2>
      <p>{words.text}</p>
      <p>{hasDays ? words.again : words.noDays}</p>
      <SaveAs label={words.label} offers={offers} />
    </section>
  );
}
