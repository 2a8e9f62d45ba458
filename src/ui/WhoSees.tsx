import { whoSees } from '../messages/who-sees';

interface Props {
  /** Over the whole width of the page. */
  isWide?: boolean;
}

/** Who sees what of a scan that is given back. */
export function WhoSees({ isWide = false }: Props) {
  return (
    <section class={isWide ? 'wie-ziet breed' : 'wie-ziet'} aria-labelledby="wie-ziet">
      <h2 id="wie-ziet">{whoSees.title}</h2>
      <dl>
        {whoSees.rows.map(({ when, text }) => (
          <div key={when}>
            <dt>{when}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
