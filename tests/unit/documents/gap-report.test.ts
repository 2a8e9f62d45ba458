import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../src/documents/docx';
import { gapReport } from '../../../src/documents/gap-report';
import type { ReportSource } from '../../../src/documents/report/source';
import { levelOf, ratingOf } from '../../../src/domain/answers';
import { chooseSections } from '../../../src/domain/sections';
import { levelLabel } from '../../../src/messages/levels';
import { ratingText, statusNames } from '../../../src/messages/report';
import { gapWords, presenceText } from '../../../src/messages/report-gaps';
import { contradictionWords, coverNames } from '../../../src/messages/report-signals';
import { groupDossier, groupScans } from '../../fixtures/group-round';
import { linksOf, reportSource, somePictures, textOf } from '../../fixtures/report-source';
import { hostile, reportStates } from '../../fixtures/states';
import { otherRespondents, twoRounds } from '../../fixtures/two-rounds';

const example = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../../public/voorbeeld/${name}.ketendossier.json`), 'utf8'));
const stateOf = (name: string) => reportStates.find((state) => state.name === name)!.dossier;

const dossiers: [name: string, dossier: unknown][] = [
  ...reportStates.map(({ name, dossier }): [string, unknown] => [name, dossier]),
  ['six scans', groupDossier(groupScans)],
  ['two rounds', twoRounds],
  ['the example', example('gemeente-x')],
  ['the example of a group', example('keten-voorbeeldstad')],
];

const headings = (source: ReportSource) =>
  gapReport(source, null).blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));

describe.each(dossiers)('the report of %s as a document', (_, dossier) => {
  const source = reportSource(dossier);
  const { report, names } = source;
  const text = textOf(gapReport(source, somePictures));

  test('begins with its sentence, and has every status and level', () => {
    const [first] = gapReport(source, somePictures).blocks;
    expect(first).toMatchObject({ kind: 'paragraph', tone: 'notice', text: [{ text: source.opening }] });
    for (const { id, status } of report.pillars) {
      expect(text).toContain(`${names.pillar(id)}\t${statusNames[status]}`);
    }
    for (const { id, korteNaam } of names.items) {
      const rating = ratingOf(report.answers, id);
      if (rating.kind !== 'notApplicable') expect(text).toContain(`${korteNaam}\t${ratingText(rating)}`);
      else expect(text).not.toContain(`${korteNaam}\t`);
    }
    for (const { korteNaam, level, by } of [...source.ambitions.values()].map((found) => ({
      ...found,
      ...names.item(found.id),
    }))) {
      expect(text, `${korteNaam} ${by}`).toMatch(new RegExp(`Eigen doel ${level}|${korteNaam} ${level}`, 'u'));
    }
  });

  test('has every gap with its reasons, its step and what to take up', () => {
    for (const gap of report.gaps) {
      const item = names.item(gap.id);
      const from = text.indexOf(`${gap.rank}. ${item.naam}\n`);
      const next = report.gaps[gap.rank];
      const to = next ? text.indexOf(`${next.rank}. ${names.item(next.id).naam}\n`) : undefined;
      const part = text.slice(from, to);
      expect(from).toBeGreaterThan(0);
      for (const said of [
        levelLabel(gap.level),
        item.niveaus[gap.level] ?? '',
        item.niveaus[3] ?? '',
        `Eerste stap. ${item.stappen[gap.level] ?? ''}`,
        gapWords.points(gap.points),
        gapWords.sum.gap(gap),
        gapWords.sum.barriers(gap, report.answers.barriersReviewed),
        gapWords.sum.total(gap),
        ...gap.factors.map(
          (id) => `${names.factor(id).name} (${presenceText(report.answers.factors.get(id) ?? null)})`,
        ),
        ...gap.barriers.map((id) => names.barrier(id).name),
        ...gap.attentionPoints.map((id) => names.item(id).naam),
        ...chooseSections(gap.sections, report.roles).best.map(({ section }) => section.titel),
      ]) {
        expect(part).toContain(said);
      }
    }
    expect(headings(source).filter(({ text: title }) => /^\d+\. /u.test(title))).toHaveLength(report.gaps.length);
  });

  test('has every signal, belemmering and thing to find out, and how it was counted', () => {
    for (const { id, level } of [...report.attentionPoints, ...report.lessons]) {
      expect(text).toContain(`${names.item(id).naam}\nNu: ${levelLabel(level)}`);
    }
    for (const { attentionPoint, precondition } of report.blindSpots) {
      expect(text).toContain(
        `${names.item(precondition).korteNaam} staat op ${levelLabel(levelOf(report.answers, precondition)!)}, maar ${names.item(attentionPoint).korteNaam}`,
      );
    }
    for (const found of report.contradictions) {
      const level = ratingText(ratingOf(report.answers, found.precondition));
      expect(text).toContain(contradictionWords.text(found, level));
    }
    for (const id of report.toFindOut) expect(text).toMatch(new RegExp(`^${names.item(id).korteNaam} \\(`, 'mu'));
    for (const { id, cover } of report.barriers) {
      expect(text).toMatch(new RegExp(`^${names.barrier(id).name}(?:\\n[^\\t]*)?\\t${coverNames[cover]}\\t`, 'mu'));
    }
    expect(text).toContain('De stem van de moeders');
    expect(text).toContain('De werkgever');
    expect(text).toContain('De schrijvers van de rapporten hebben dit niet gemaakt of nagekeken');
  });

  test('has headings in order, tables that are whole, and no answer of one person', () => {
    const levels = headings(source).map(({ level }) => level);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    for (const block of gapReport(source, null).blocks) {
      if (block.kind !== 'table') continue;
      expect(block.head.every((head) => head !== '')).toBe(true);
      expect(block.widths).toHaveLength(block.head.length);
      for (const row of block.rows) expect(row).toHaveLength(block.head.length);
    }
    for (const scan of reportScans(dossier)) {
      for (const { note, evidence, reason } of Object.values(scan.answers)) {
        for (const own of [note, evidence, reason]) if (own && own !== hostile) expect(text).not.toContain(own);
      }
    }
  });
});

interface ScanFile {
  answers: Record<string, { note?: string; evidence?: string; reason?: string }>;
}
const reportScans = (dossier: unknown): ScanFile[] =>
  (dossier as { rounds: { scans: ScanFile[] }[] }).rounds.flatMap(({ scans }) => scans);

test('names the chain, the day and who measured, with a mother’s role protected', () => {
  const { title, facts, footer } = gapReport(reportSource(groupDossier(groupScans)), null);
  expect(title).toBe('Rapport van Keten Voorbeeldstad');
  expect(facts[0]).toMatch(/^Regio Voorbeeld · Nulmeting · 10 november 2026 · 6 invullers · \d+ van 32 beantwoord$/u);
  expect(facts[1]).toMatch(/^Gemeten door 5 organisaties: .*zonder naam \(anders\)\.$/u);
  expect(facts.at(-1)).toBe('Opgeslagen op 22 november 2026');
  expect(footer).toBe('Ketenspiegel · rapport van Keten Voorbeeldstad · 10 november 2026');
  expect(textOf(gapReport(reportSource(groupDossier(groupScans)), null))).not.toMatch(/ervaringsdeskundige \(/iu);
});

test('pictures say in words what one learns from them; without them the document says so', () => {
  const source = reportSource(example('gemeente-x'));
  const pictures = gapReport(source, somePictures).blocks.filter((block) => block.kind === 'picture');
  expect(pictures).toHaveLength(3);
  const low = source.report.gaps.length;
  expect(pictures[2]?.alt).toContain(`${low} van de `);
  expect(pictures[2]?.alt).toMatch(/Het laagst staa[nt]/u);
  for (const { width, height } of pictures) expect(width <= 451 && height > 0).toBe(true);
  expect(textOf(gapReport(source, somePictures))).not.toContain('De plaatjes ontbreken');
  const without = gapReport(source, null);
  expect(without.blocks.filter(({ kind }) => kind === 'picture')).toHaveLength(0);
  expect(textOf(without)).toContain('De plaatjes ontbreken');
  expect(textOf(gapReport(reportSource(stateOf('empty')), null)), 'there was nothing to draw').not.toContain(
    'De plaatjes',
  );
});

test('links have the whole address, and are titles only where others can not open the site', () => {
  const links = linksOf(gapReport(reportSource(stateOf('example'), { origin: 'https://keten.example.nl' }), null));
  expect(links.length).toBeGreaterThan(50);
  for (const link of links) {
    expect(link).toMatch(
      /^https:\/\/keten\.example\.nl\/(?:(?:randvoorwaarden|aandachtspunten|praktijklessen|belemmeringen|handreikingen)\/|over\/$)/u,
    );
  }
  expect(linksOf(gapReport(reportSource(stateOf('example')), null))).toEqual([]);
});

describe('the plan in the report', () => {
  test('a later measurement shows what was done since the one before, what is late, what runs and what is left', () => {
    const titles = headings(reportSource(twoRounds)).map(({ text }) => text);
    const from = titles.indexOf('Wat is er gedaan?');
    expect(titles.slice(from + 1, titles.indexOf('Genderscan'))).toEqual([
      'Klaar, met een datum tussen Nulmeting van 10 november 2025 en deze meting (1)',
      'Klaar, datum buiten deze periode of onbekend (1)',
      'Bezig (1)',
      'Nog te doen (1)',
    ]);
    const text = textOf(gapReport(reportSource(twoRounds), null));
    expect(text).toContain('4 acties: 2 klaar, 1 bezig en 1 nog te doen.');
    expect(text).toContain(
      'Drie werkgevers en een vrouwenorganisatie uitnodigen\tProjectleider\t1 maart 2026\tJuiste partners\n2 niveaus hoger',
    );
  });

  test('a first measurement shows what is done; without actions it says so', () => {
    const titles = headings(reportSource(twoRounds, { round: 'nulmeting' })).map(({ text }) => text);
    expect(titles).toContain('Klaar (2)');
    expect(textOf(gapReport(reportSource(otherRespondents), null))).toContain('Er staan nog geen acties');
  });

  test('what is late is not called running as well', () => {
    const late = { ...twoRounds, actions: twoRounds.actions.map((action) => ({ ...action, due: '2026-11-01' })) };
    const titles = headings(reportSource(late)).map(({ text }) => text);
    expect(titles).toContain('Over de datum (2)');
    expect(titles).not.toContain('Bezig (1)');
  });
});

test('texts of users are text in the file', async () => {
  const given = stateOf('hostile');
  const actions = [{ id: 'a', item: 'bestaat-niet', text: hostile, owner: hostile, due: hostile, status: 'klaar' }];
  const document = gapReport(reportSource({ ...given, actions }), somePictures);
  expect(textOf(document)).toContain(hostile);
  const parts = Object.entries(unzipSync(await writeDocx(document)));
  const body = strFromU8(parts.find(([name]) => name === 'word/document.xml')![1]);
  expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  for (const [name, bytes] of parts) {
    if (/\.(?:xml|rels)$/u.test(name)) expect(strFromU8(bytes)).not.toMatch(/<script|<img/u);
  }
});
