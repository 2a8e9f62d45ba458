import { experienceWords } from '../messages/who-sees';

/** What an ervaringsdeskundige reads as soon as she says that she is one. */
export function Experience() {
  return (
    <div class="inzicht">
      <p>
        <strong>{experienceWords.title}</strong>
      </p>
      <ul>
        {experienceWords.rows.map((row) => (
          <li key={row}>{row}</li>
        ))}
      </ul>
    </div>
  );
}
