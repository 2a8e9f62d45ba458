interface Props {
  /** Name and value of each. */
  rows: readonly (readonly [string, string])[];
  isCard?: boolean;
}

/** Facts one below the other, each with its name. */
export function Facts({ rows, isCard = false }: Props) {
  return (
    <dl class={isCard ? 'feiten kaart' : 'feiten'}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
