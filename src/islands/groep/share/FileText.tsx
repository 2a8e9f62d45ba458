import { useMemo } from 'preact/hooks';

interface Props {
  text: string;
  labelledBy: string;
}

/** Lines that a browser lays out at once; the file of hundreds of scans has more than a hundred thousand. */
const linesAtOnce = 100;

/** The text of a file in a box that one can scroll, also with the keyboard. Parts out of sight cost nothing. */
export function FileText({ text, labelledBy }: Props) {
  const parts = useMemo(() => splitLines(text), [text]);
  return (
    // A box that scrolls has to take focus, or the keyboard can't reach the end of it.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
    <pre class="groep-bestand" tabIndex={0} role="region" aria-labelledby={labelledBy}>
      {parts.map((part, index) => (
        <span key={index}>{part}</span>
      ))}
    </pre>
  );
}

/** The same text in parts of whole lines. */
function splitLines(text: string): string[] {
  const lines = text.split(/(?<=\n)/u);
  return Array.from({ length: Math.ceil(lines.length / linesAtOnce) }, (_, index) =>
    lines.slice(index * linesAtOnce, (index + 1) * linesAtOnce).join(''),
  );
}
