import type { Piece } from '../../domain/convenant-draft';

/** A text of the draft, with what somebody still has to fill in marked; the brackets say it without colour. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ text, isOpen }, index) =>
        isOpen ? (
          <mark key={index} class="open-plek">
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </>
  );
}
