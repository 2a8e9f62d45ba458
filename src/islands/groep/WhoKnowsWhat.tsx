import { isNobody, listNotKnown } from '../../domain/group-findings';
import type { GroupView } from '../../domain/group-view';
import { knowWords, whoText } from '../../messages/group-findings';
import type { GroupContent } from '../../ui/content';
import type { Names } from '../../ui/names';

/** What one knows and another does not, and what nobody knows. */
export function WhoKnowsWhat({ view, names }: { view: GroupView; names: Names<GroupContent> }) {
  const { some, nobody, open, silent } = listNotKnown(view);
  const isGroup = view.scans.length > 1;
  return (
    <div class="groep-deel">
      <h3>{knowWords.title}</h3>
      {!isNobody(silent) && <p>{knowWords.silent(silent)}</p>}
      {isGroup && <p>{some.length === 0 ? knowWords.allKnown : knowWords.intro}</p>}
      {isGroup && some.length > 0 && (
        <table class="stapelt weten">
          <caption class="verborgen">{knowWords.title}</caption>
          <thead>
            <tr>
              <th scope="col">{knowWords.item}</th>
              <th scope="col">{knowWords.notKnown}</th>
              <th scope="col">{knowWords.known}</th>
            </tr>
          </thead>
          <tbody>
            {some.map(({ id, notKnown, known }) => (
              <tr key={id} class={names.item(id).tone}>
                <th scope="row">
                  <a href={names.item(id).href}>{names.item(id).korteNaam}</a>
                </th>
                <td data-kop={knowWords.notKnown}>{whoText(notKnown)}</td>
                <td data-kop={knowWords.known}>{whoText({ ...known, nameless: 0 }) || knowWords.knownNameless}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {nobody.length > 0 && (
        <>
          <h4>{knowWords.nobody}</h4>
          <ul class="uitzoeken">
            {nobody.map((id) => (
              <li key={id} class={names.item(id).tone}>
                <a href={names.item(id).href}>{names.item(id).korteNaam}</a>
                <span class="klein blok"> {knowWords.often(names.item(id).weetDit)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {open.length > 0 && <p>{knowWords.open(open.map((id) => names.item(id).korteNaam))}</p>}
    </div>
  );
}
