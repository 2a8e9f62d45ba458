import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** Longest list that stands open by itself. */
const longest = 12;

interface Props {
  amount: number;
  summary: string;
  /** Draws the list; only when it is looked at. */
  children: () => ComponentChildren;
}

/** A list that is folded when it is long. What is folded is not there yet: five hundred rows cost an old phone seconds. */
export function Fold({ amount, summary, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  if (amount <= longest) return <>{children()}</>;
  return (
    <details class="vouw" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && children()}
    </details>
  );
}
