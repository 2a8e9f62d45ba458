interface Props {
  id: string;
  label: string;
  hint?: string | undefined;
}

/** What stands above a field: its name, and the hint that its `aria-describedby` names. */
export function LabelAndHint({ id, label, hint }: Props) {
  return (
    <>
      <label for={id}>{label}</label>
      {hint && (
        <p class="uitleg" id={`${id}-uitleg`}>
          {hint}
        </p>
      )}
    </>
  );
}
