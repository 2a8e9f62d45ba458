import { linesOf } from './model';

export interface CalendarDay {
  /** Stays the same for ever, so that a changed day moves in the calendar. */
  uid: string;
  /** ISO 8601. */
  day: string;
  title: string;
  text: string;
  /** ISO moment of the last change known; decides SEQUENCE. */
  changedAt: string;
}

/**
 * Writes days as a calendar file (RFC 5545): all-day events that do not make anybody busy. A calendar that has an event
 * with the same UID takes the one with the highest SEQUENCE, so that bringing the file in again moves what was moved. What
 * is no day is left out.
 * @param name of the calendar
 * @param now the moment of writing
 * @param madeWith the program and content that wrote it
 */
export function writeIcs(
  name: string,
  days: readonly CalendarDay[],
  now: Date,
  madeWith = 'Ketenspiegel',
): Uint8Array<ArrayBuffer> {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Ketenspiegel//${escaped(madeWith)}//NL`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...days.flatMap((day) => eventLines(day, now)),
    'END:VCALENDAR',
  ];
  return new TextEncoder().encode(lines.map((line) => `${folded(line)}\r\n`).join(''));
}

function eventLines({ uid, day, title, text, changedAt }: CalendarDay, now: Date): string[] {
  const start = new Date(`${day}T00:00:00Z`);
  if (!/^[12]\d{3}-\d{2}-\d{2}$/u.test(day) || Number.isNaN(start.getTime()) || !start.toISOString().startsWith(day)) {
    return [];
  }
  const next = new Date(start.getTime() + 86_400_000);
  const changed = new Date(changedAt);
  const known = Number.isNaN(changed.getTime()) ? undefined : changed;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${moment(now)}`,
    ...(known ? [`LAST-MODIFIED:${moment(known)}`] : []),
    `SEQUENCE:${sequence(known)}`,
    `DTSTART;VALUE=DATE:${digits(day)}`,
    `DTEND;VALUE=DATE:${digits(next.toISOString().slice(0, 10))}`,
    `SUMMARY:${escaped(title)}`,
    ...(text === '' ? [] : [`DESCRIPTION:${escaped(text)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const digits = (text: string): string => text.replace(/\D/gu, '');

/** "20270301T093000Z". */
const moment = (date: Date): string => `${date.toISOString().slice(0, 19).replace(/[-:]/gu, '')}Z`;

/** Seconds since the start of 2024: grows with every change, and fits in the 32 bits of a SEQUENCE until 2092. */
function sequence(changed: Date | undefined): number {
  const seconds = Math.floor(((changed?.getTime() ?? 0) - Date.UTC(2024, 0, 1)) / 1000);
  return Math.min(Math.max(seconds, 0), 2 ** 31 - 1);
}

/** A text as the value of a property: what could end it or begin another one is marked. */
const escaped = (text: string): string =>
  linesOf(text)
    .join('\n')
    .replace(/[\\;,]/gu, (mark) => `\\${mark}`)
    .replace(/\n/gu, '\\n');

/** A line in pieces of at most 75 bytes, none of which cuts a character in two. */
function folded(line: string): string {
  let result = '';
  let bytes = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (bytes + size > 75) {
      result += '\r\n ';
      bytes = 1;
    }
    result += character;
    bytes += size;
  }
  return result;
}
