import { listReadingRoute, type ReadingStep } from '../../domain/reading-route';
import { whyEmpty } from '../../domain/report-facts';
import { dateText } from '../../messages/format';
import { saveWords } from '../../messages/report-document';
import { partTitles } from '../../messages/report-parts';
import { routeWords } from '../../messages/report-route';
import type { HandreikingRole } from '../../schemas/source';
import { href, instrumentHref } from '../../ui/href';
import type { Names } from '../../ui/names';
import { PlaceLink, PrintedLink } from './parts';
import { placeId } from './places';
import { printRoute } from './print';
import { pickerId } from './RolePicker';
import { type Material, saveRouteAs } from './save-documents';
import { WordButtons } from './Save';

interface Props {
  material: Material;
}

/** What to read after this report: for each role its own list, to read in order and to print. */
export function ReadingRoute({ material }: Props) {
  const { view, names } = material;
  const { report } = view;
  const steps = listReadingRoute(report);
  const hasNeeds = report.gaps.length + report.attentionPoints.length + report.lessons.length > 0;
  return (
    <section aria-labelledby="leesroute" class="leesroute">
      <p class="alleen-route omslag">
        {routeWords.cover(view.chain, report.measuredOn ? dateText(report.measuredOn) : '')}
      </p>
      <h2 id="leesroute">{partTitles.leesroute}</h2>
      {!hasNeeds && <p>{routeWords.empty[whyEmpty(names.items, report.answers)]}</p>}
      {steps.length > 0 && (
        <>
          <p>{routeWords.intro}</p>
          <p class="knoppen">
            <button type="button" class="knop licht klein" onClick={printRoute}>
              {routeWords.print}
            </button>
            {names.content.roles.length > 1 && <a href={`#${pickerId}`}>{routeWords.pick}</a>}
          </p>
          <WordButtons words={saveWords.route} save={(kind) => saveRouteAs(kind, material)} />
        </>
      )}
      {hasNeeds && (
        <div class={report.roles.length > 1 ? 'raster half' : undefined}>
          {report.roles.map((role) => (
            <RoleRoute
              key={role}
              role={role}
              steps={steps.filter(({ section }) => section.rol === role)}
              names={names}
            />
          ))}
        </div>
      )}
      <p class="alleen-scherm">
        <a href={href('/handreikingen/')}>{routeWords.all}</a>
      </p>
    </section>
  );
}

function RoleRoute({ role, steps, names }: { role: HandreikingRole; steps: readonly ReadingStep[]; names: Names }) {
  return (
    <div>
      <h3>{routeWords.group(role)}</h3>
      {steps.length === 0 && <p>{routeWords.none(role)}</p>}
      <ol class="route">
        {steps.map(({ section, needs }) => (
          <li key={section.id}>
            <PrintedLink href={href(`/handreikingen/${role}/#${section.id}`)}>{section.titel}</PrintedLink>
            <span class="waarom">
              {routeWords.helps}
              {needs.map(({ kind, id }, index) => (
                <>
                  {index > 0 && ', '}
                  <PlaceLink key={`${kind} ${id}`} id={placeId(kind, id)}>
                    {kind === 'barrier' ? names.barrier(id).name : names.item(id).korteNaam}
                  </PlaceLink>
                </>
              ))}
            </span>
            {(names.content.instrumentenBij[`${role}/${section.id}`] ?? []).map(({ id, titel }) => (
              <span key={id} class="waarom">
                {routeWords.fillIn}
                <PrintedLink href={instrumentHref(id)}>{titel}</PrintedLink>
              </span>
            ))}
          </li>
        ))}
      </ol>
    </div>
  );
}
