import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterAll, describe, expect, test } from 'vitest';
import { type CalendarDay, writeIcs } from '../../../src/documents/ics';
import { anyCharacter } from '../../fixtures/characters';
import { runs } from '../../fixtures/runs';
import { hostileTexts } from '../../fixtures/workbook';

const zone = process.env.TZ;
afterAll(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const now = new Date('2026-11-20T09:30:00Z');
const action: CalendarDay = {
  ...{ uid: '3b0f6a52@ketenspiegel', day: '2027-03-01', title: 'Projectleider kiezen', text: 'Wie: gemeente' },
  changedAt: '2026-11-19T12:00:00.000Z',
};

const text = (days: readonly CalendarDay[], name = 'Acties') => new TextDecoder().decode(writeIcs(name, days, now));
const parse = (source: string) => new ICAL.Component(ICAL.parse(source) as unknown[]);
const eventsOf = (source: string) =>
  parse(source)
    .getAllSubcomponents('vevent')
    .map((part) => new ICAL.Event(part));
const sequenceOf = (source: string) => eventsOf(source)[0]!.sequence;

describe('a calendar file', () => {
  test('has what calendars need', () => {
    expect(text([action], 'Acties van Keten X').split('\r\n')).toEqual([
      ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Ketenspiegel//Ketenspiegel//NL', 'CALSCALE:GREGORIAN'],
      ...['METHOD:PUBLISH', 'NAME:Acties van Keten X', 'X-WR-CALNAME:Acties van Keten X', 'BEGIN:VEVENT'],
      ...['UID:3b0f6a52@ketenspiegel', 'DTSTAMP:20261120T093000Z', 'LAST-MODIFIED:20261119T120000Z'],
      ...['SEQUENCE:91022400', 'DTSTART;VALUE=DATE:20270301', 'DTEND;VALUE=DATE:20270302'],
      ...['SUMMARY:Projectleider kiezen', 'DESCRIPTION:Wie: gemeente', 'TRANSP:TRANSPARENT', 'END:VEVENT'],
      ...['END:VCALENDAR', ''],
    ]);
  });

  test.each(['Europe/Amsterdam', 'UTC', 'America/New_York', 'Pacific/Kiritimati'])(
    'has each day right in %s, across summer time, leap days and the end of the year',
    (place) => {
      process.env.TZ = place;
      const days = ['2027-03-27', '2027-03-28', '2027-03-29', '2027-10-31', '2027-11-01', '2026-12-31', '2028-02-29'];
      const events = eventsOf(text(days.map((day, index) => ({ ...action, uid: String(index), day }))));
      expect(events.map(({ startDate }) => startDate.toString())).toEqual(days);
      for (const { startDate, endDate, duration } of events) {
        expect([startDate.isDate, endDate.isDate, duration.toString()]).toEqual([true, true, 'P1D']);
      }
      expect(events.map(({ endDate }) => endDate.toString())).toEqual([
        ...['2027-03-28', '2027-03-29', '2027-03-30', '2027-11-01', '2027-11-02', '2027-01-01', '2028-03-01'],
      ]);
    },
  );

  test('moves a changed day: the same UID, a higher SEQUENCE', () => {
    const moved = { ...action, day: '2027-04-01', changedAt: '2026-11-19T12:00:01.000Z' };
    const [before, after] = [eventsOf(text([action]))[0]!, eventsOf(text([moved]))[0]!];
    expect(after.uid).toBe(before.uid);
    expect(after.sequence).toBeGreaterThan(before.sequence);
    expect(after.startDate.toString()).toBe('2027-04-01');
  });

  test('has a SEQUENCE of 32 bits for every moment, also for one that is not known', () => {
    const at = (changedAt: string) => sequenceOf(text([{ ...action, changedAt }]));
    expect(['', 'gisteren', '1990-01-01T00:00:00Z'].map(at)).toEqual([0, 0, 0]);
    expect(at('2091-01-01T00:00:00Z')).toBeLessThan(2 ** 31);
    expect(at('2500-01-01T00:00:00Z')).toBe(2 ** 31 - 1);
    expect(text([{ ...action, changedAt: '' }])).not.toContain('LAST-MODIFIED');
  });

  test('leaves out what is no day', () => {
    const days = ['', '2027-02-30', '01-03-2027', '2027-3-1', '2027-03-01T10:00', '9999-12-31', '2027-03-01\r\nX:1'];
    expect(eventsOf(text(days.map((day) => ({ ...action, day }))))).toEqual([]);
  });

  test('keeps hostile texts as text', () => {
    const attack = 'Een\r\nEND:VEVENT\r\nBEGIN:VEVENT\nATTACH:https://example.org\rX:1;2,3\\n"\u0007\u2028einde';
    for (const given of [attack, ...hostileTexts]) {
      const source = text([{ ...action, uid: given, title: given, text: given }], given);
      const calendar = parse(source);
      const [event, ...others] = eventsOf(source);
      expect(others).toEqual([]);
      const meant = given.replace(/\r\n?|\u2028/gu, '\n').replace('\u0007', '');
      expect([event!.summary, event!.description, event!.uid]).toEqual([meant, meant, meant]);
      // ical.js knows no type for this one, so it leaves the marks in.
      const name = String(calendar.getFirstPropertyValue('x-wr-calname'));
      expect(name.replace(/\\([n\\;,])/gu, (_, mark) => (mark === 'n' ? '\n' : String(mark)))).toBe(meant);
      expect(event!.component.getAllProperties('attach')).toEqual([]);
      expect(event!.component.getAllProperties().map(({ name }) => name)).toHaveLength(9);
    }
  });

  test('marks what calendars read as an end or a division', () => {
    const source = text(
      [{ ...action, uid: 'a;b,c', title: 'een; twee, drie\\n', text: 'vier,\nvijf;' }],
      'zes, zeven; \\',
    );
    for (const line of [
      'NAME:zes\\, zeven\\; \\\\',
      'X-WR-CALNAME:zes\\, zeven\\; \\\\',
      'UID:a\\;b\\,c',
      'SUMMARY:een\\; twee\\, drie\\\\n',
      'DESCRIPTION:vier\\,\\nvijf\\;',
    ]) {
      expect(source.split('\r\n')).toContain(line);
    }
  });

  test('fills a line up to 75 bytes; the space before what follows counts', () => {
    const lines = text([{ ...action, title: 'x'.repeat(200) }]).split('\r\n');
    const folded = lines
      .slice(
        lines.findIndex((line) => line.startsWith('SUMMARY')),
        -1,
      )
      .slice(0, 3);
    expect(folded).toEqual([`SUMMARY:${'x'.repeat(67)}`, ` ${'x'.repeat(74)}`, ` ${'x'.repeat(59)}`]);
    // Bytes, not characters.
    expect(text([{ ...action, title: 'é'.repeat(40) }])).toContain(
      `SUMMARY:${'é'.repeat(33)}\r\n ${'é'.repeat(7)}\r\n`,
    );
  });

  test('has lines of at most 75 bytes, and no character cut in two', () => {
    fc.assert(
      fc.property(
        // Without a size nearly all of them fit on one line.
        fc.string({ unit: 'grapheme', maxLength: 300, size: 'max' }),
        fc.string({ unit: anyCharacter, maxLength: 60, size: 'max' }),
        (title, more) => {
          const bytes = writeIcs(title, [{ ...action, title, text: more }], now);
          const source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
          expect(source.endsWith('END:VCALENDAR\r\n')).toBe(true);
          for (const line of source.split('\r\n')) {
            expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
            expect(line).not.toMatch(/[\r\n]|^[\uDC00-\uDFFF]/u);
          }
          const [event, ...others] = eventsOf(source);
          expect(others).toEqual([]);
          expect(event!.summary).toBe(
            title.replace(/\r\n?|\u2028|\u2029/gu, '\n').replace(/[^\t\n\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''),
          );
        },
      ),
      { numRuns: runs(100) },
    );
  });
});
