import type { ComponentChildren } from 'preact';
import { LabelAndHint } from './LabelAndHint';

interface Props {
  id: string;
  label: string;
  hint?: string;
  /** Whether one can't go on without it. Says so in words, too. */
  isRequired?: boolean;
  maxLength: number;
  /** More than one line. */
  rows?: number;
  /** What to do about what is missing, in an island; a page without Preact fills the place itself. */
  error?: string;
}

/** A text field with its label, hint and the place for its error, which is filled in when someone goes on without it. */
export function TextField({ id, label, hint, isRequired = false, maxLength, rows, error }: Props) {
  const described = [hint && `${id}-uitleg`, isRequired && `${id}-fout`].filter(Boolean).join(' ') || undefined;
  const shared = {
    id,
    name: id,
    maxLength,
    'aria-describedby': described,
    'aria-required': isRequired || undefined,
    'aria-invalid': error ? true : undefined,
  };
  return (
    <div class="veld">
      <LabelAndHint id={id} label={isRequired ? `${label} (nodig)` : label} hint={hint} />
      {isRequired && (
        <p class="foutregel" id={`${id}-fout`} hidden={!error}>
          {error}
        </p>
      )}
      {rows ? <textarea rows={rows} {...shared} /> : <input type="text" {...shared} />}
    </div>
  );
}

interface ChoiceProps {
  name: string;
  legend: string;
  options: readonly { value: string; label: string; hint?: string }[];
  /** The option that holds until someone chooses. */
  chosen: string;
  children?: ComponentChildren;
}

/** Radio buttons under one question. */
export function RadioField({ name, legend, options, chosen, children }: ChoiceProps) {
  return (
    <fieldset class="veld">
      <legend>{legend}</legend>
      {children}
      {options.map(({ value, label, hint }) => (
        <label class="keuze" key={value}>
          <input type="radio" name={name} value={value} checked={value === chosen} />
          <span>
            {label}
            {hint && <span class="uitleg blok"> {hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface SelectProps {
  id: string;
  label: string;
  /** What stands there until someone chooses. */
  none: string;
  /** Names by value. */
  options: Readonly<Record<string, string>>;
  /** Left out where the page has no program that keeps it. */
  chosen?: string;
}

/** A list to choose one thing from, or nothing. */
export function SelectField({ id, label, none, options, chosen }: SelectProps) {
  return (
    <div class="veld">
      <label for={id}>{label}</label>
      <select id={id} name={id} value={chosen}>
        <option value="">{none}</option>
        {Object.entries(options).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
