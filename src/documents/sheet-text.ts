import { linesOf } from './model';

/** What a cell of Excel can hold; LibreOffice holds more. */
const longest = 32_767;

/**
 * A text as every spreadsheet can hold it: no control characters, no half characters, lines divided by "\n", and spaces
 * for tabs, which LibreOffice has no place for in a cell.
 */
export function cellText(text: string): string {
  const clean = linesOf(text).join('\n').replace(/\t/gu, ' ');
  return clean.length <= longest
    ? clean
    : clean
        .slice(0, longest)
        .toWellFormed()
        .replace(/\uFFFD$/u, '');
}

/** Whether a spreadsheet could take a text for a formula when it is opened as CSV, or when somebody edits the cell. */
export const looksLikeFormula = (text: string): boolean => /^\s*[=+\-@＝＋－＠]|^\n/u.test(text);

/** A number as a Dutch spreadsheet shows it: with a decimal comma, and without the dust of binary arithmetic. */
export function numberText(value: number): string {
  return String(Number(value.toPrecision(15))).replace('.', ',');
}

/** Days between 30 December 1899 and an ISO day, as spreadsheets count; nothing for what is no day or lies before March 1900. */
export function daySerial(day: string): number | undefined {
  const parts = dayParts(day);
  if (!parts) return undefined;
  const serial = Math.round((Date.UTC(...parts) - Date.UTC(1899, 11, 30)) / 86_400_000);
  // Before that spreadsheets disagree about the days.
  return serial > 60 ? serial : undefined;
}

/** "01-03-2027" for an ISO day. */
export const dutchDay = (day: string): string => day.split('-').reverse().join('-');

/** Year, month from zero, and day of an ISO day that exists. */
function dayParts(day: string): [number, number, number] | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day);
  if (!match) return undefined;
  const [year, month, date] = [Number(match[1]), Number(match[2]) - 1, Number(match[3])];
  const found = new Date(Date.UTC(year, month, date));
  return found.getUTCMonth() === month && found.getUTCDate() === date && year >= 1900 ? [year, month, date] : undefined;
}
