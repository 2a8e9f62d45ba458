import { screenWords } from '../../../messages/workshop-lead';

const words = screenWords.rings;
const radii = [34, 66, 98, 130, 162];

/** The mother in the middle and the four rings around her (Bronfenbrenner, §2.5 of the report), without anything in them yet. */
export function Rings() {
  return (
    <svg class="zaal-ringen" viewBox="-165 -165 330 330" role="img" aria-label={words.label}>
      {radii.toReversed().map((radius, index) => (
        <circle key={radius} class={`ring-${radii.length - 1 - index}`} r={radius} />
      ))}
      {words.names.map((name, index) => (
        <text key={name} text-anchor="middle" y={index === 0 ? 4 : -(radii[index] ?? 0) + 20}>
          {name}
        </text>
      ))}
    </svg>
  );
}
