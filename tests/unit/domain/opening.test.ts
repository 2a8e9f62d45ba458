import { describe, expect, it } from 'vitest';
import { makeReport } from '../../../src/domain/report';
import { openingSentence } from '../../../src/messages/opening';
import type { PijlerId } from '../../../src/schemas/pijler';
import { allAt, answersOf, type Given } from '../../fixtures/answers';
import { frameworkFromRaamwerk } from '../../fixtures/framework';

const framework = frameworkFromRaamwerk([]);
const { randvoorwaarden, aandachtspunten, praktijklessen } = framework;
const inPillar = (id: PijlerId) => randvoorwaarden.filter(({ pijler }) => pijler === id);
const allRated = [...randvoorwaarden, ...aandachtspunten, ...praktijklessen];
const barriers = framework.belemmeringen.map(({ id }) => id);
const good = allAt(allRated, 3);

/** The opening of a report on one scan; ids stand for the subjects, so that a sentence shows what it names. */
function openingOf(ratings: Record<string, Given>, { stage = '', off = [] as readonly string[] } = {}) {
  const scan = { id: 's', role: '', organisation: '', answers: answersOf(ratings, {}, off) };
  const { opening } = makeReport(framework, { scans: [scan], consensus: new Map(), measuredOn: '', stage, roles: [] });
  return { opening, text: openingSentence(opening, { subject: (id) => `<${id}>`, pillar: (id) => `[${id}]` }) };
}
const textOf = (...args: Parameters<typeof openingOf>) => openingOf(...args).text;

describe('nothing known', () => {
  it('says there is no picture yet, and which pillar to fill in first', () => {
    const expected = 'Nog geen beeld: vul eerst de pijler [multidisciplinair] in.';
    expect(textOf({})).toBe(expected);
    expect(textOf(allAt(allRated, '?'))).toBe(expected);
  });

  it('names the first pillar that is not n.v.t.', () => {
    expect(textOf(allAt(inPillar('multidisciplinair'), '-'))).toBe(
      'Nog geen beeld: vul eerst de pijler [intra-organisatorisch] in.',
    );
  });
});

describe('all n.v.t.', () => {
  it('says so, and does not say that the framework stands', () => {
    for (const ratings of [allAt(allRated, '-'), allAt(randvoorwaarden, '-')]) {
      expect(openingOf(ratings).opening.main.kind).toBe('all-not-applicable');
      expect(textOf(ratings)).toContain('niet van toepassing');
      expect(textOf(ratings)).not.toContain('Het raamwerk staat');
    }
  });
});

describe('start pillar onvoldoende-beeld', () => {
  it('names what to find out in that pillar, in framework order, even beside a gap', () => {
    const ratings = { ...good, 'juiste-partners': 2, 'concrete-afspraken': '?', projectleider: '?' } as const;
    expect(openingOf(ratings).opening.main).toEqual({
      kind: 'find-out',
      pillar: 'multidisciplinair',
      items: ['projectleider', 'concrete-afspraken'],
    });
    expect(textOf(ratings)).toMatch(/^Zoek eerst uit: <projectleider> en <concrete-afspraken>\./u);
  });

  it('holds for the second pillar too, when the first is ready', () => {
    const [gap, one, other] = inPillar('intra-organisatorisch').map(({ id }) => id) as [string, string, string];
    const ratings: Record<string, Given> = { ...good, [gap]: 2, [one]: '?', [other]: '?', sensitiviteit: '?' };
    expect(openingOf(ratings).opening.main).toEqual({
      kind: 'find-out',
      pillar: 'intra-organisatorisch',
      items: [one, other],
    });
  });

  it('is the kind as soon as anything at all is known', () => {
    expect(textOf({ 'niet-zonder-moeders': 0 })).toMatch(/^Zoek eerst uit: <juiste-partners>, /u);
    expect(textOf({ sensitiviteit: 4 })).toMatch(/^Zoek eerst uit: /u);
  });

  it('leaves out what is n.v.t.', () => {
    const ratings = { ...allAt(inPillar('multidisciplinair'), '?'), 'juiste-partners': '-', projectleider: 3 } as const;
    expect(textOf(ratings)).toMatch(/^Zoek eerst uit: <gemeentelijke-betrokkenheid>, /u);
    expect(textOf(ratings)).not.toMatch(/juiste-partners|projectleider/u);
  });
});

describe('begin at the highest gap in the start pillar', () => {
  it('with its reasons', () => {
    const ratings = { ...good, projectleider: 0, 'juiste-partners': 2 } as const;
    expect(openingOf(ratings).opening.main).toMatchObject({
      kind: 'begin-at-gap',
      gap: { id: 'projectleider', rank: 1 },
    });
    expect(textOf(ratings)).toMatch(/^Begin bij <projectleider>, want .*niveau 0.*pijler.*2 belemmeringen/u);
  });

  it('gives no belemmeringen as a reason when all are off', () => {
    expect(textOf({ ...good, projectleider: 0 }, { off: barriers })).not.toContain('belemmering');
    expect(
      textOf({ ...good, projectleider: 0 }, { off: barriers.filter((id) => id !== 'start-zonder-draagvlak') }),
    ).toMatch(/1 belemmering(?!en)/u);
  });

  it('is not about another pillar, and then says where to look next if rank 1 lies there', () => {
    const ratings = { ...good, projectleider: 2, sensitiviteit: 0, expertise: 0 } as const;
    const { opening, text } = openingOf(ratings, { off: barriers });
    expect(opening.main).toMatchObject({ kind: 'begin-at-gap', gap: { id: 'projectleider', rank: 3 } });
    expect(opening.next?.id).toBe('expertise');
    expect(text).toMatch(/^Begin bij <projectleider>, want .* Kijk daarna direct naar <expertise>\.$/u);
  });

  it('says no next when rank 1 lies in the start pillar', () => {
    const { opening, text } = openingOf({ ...good, projectleider: 1, sensitiviteit: 1 }, { off: barriers });
    expect(opening.next).toBeNull();
    expect(text).not.toContain('Kijk daarna');
  });

  it('starts in the second pillar when the first is ready or n.v.t.', () => {
    expect(textOf({ ...good, 'juiste-niveaus': 1 })).toMatch(/^Begin bij <juiste-niveaus>/u);
    expect(textOf({ ...good, ...allAt(inPillar('multidisciplinair'), '-'), 'juiste-niveaus': 1 })).toMatch(
      /^Begin bij <juiste-niveaus>/u,
    );
  });
});

describe('where the start pillar has no gap: its blind spot', () => {
  it('names the aandachtspunt and the randvoorwaarde', () => {
    const ratings = { ...good, 'stereotiepe-sectoren': 0 } as const;
    expect(openingOf(ratings).opening.main).toMatchObject({
      kind: 'begin-at-blind-spot',
      pillar: 'multidisciplinair',
      blindSpot: { attentionPoint: 'stereotiepe-sectoren', precondition: 'juiste-partners' },
    });
    expect(textOf(ratings)).toMatch(/^Begin bij <stereotiepe-sectoren>, want .*<juiste-partners>/u);
  });

  it('takes the blind spot of that pillar, not an earlier one elsewhere', () => {
    const ratings = { ...good, 'eigen-vooroordelen': 0, 'bewustwording-ketenpartners': 1 } as const;
    expect(openingOf(ratings).opening.main).toMatchObject({
      blindSpot: { attentionPoint: 'bewustwording-ketenpartners', precondition: 'tijd-voor-opbouw' },
    });
  });

  it('is followed by the highest gap when that lies in another pillar', () => {
    expect(textOf({ ...good, 'stereotiepe-sectoren': 0, duurzaamheid: 1 })).toMatch(
      /^Begin bij <stereotiepe-sectoren>, .* Kijk daarna direct naar <duurzaamheid>\.$/u,
    );
  });

  it('without gap and blind spot, a pillar with a quarter unknown still opens with something to do', () => {
    const eight = { ...good, sensitiviteit: '?', duurzaamheid: '?' } as const;
    expect(textOf(eight)).toMatch(/^Zoek eerst uit: <duurzaamheid> en <sensitiviteit>\./u);
  });
});

describe('no start pillar: the framework stands', () => {
  it('and nothing more when all is at 3', () => {
    expect(textOf(good)).toBe('Het raamwerk staat.');
  });

  it('and it names what is still under 3', () => {
    const ratings = { ...good, 'eigen-vooroordelen': 2, 'samenwerken-is-mensenwerk': 1 } as const;
    expect(openingOf(ratings).opening.main).toMatchObject({ kind: 'standing' });
    expect(textOf(ratings)).toMatch(/^Het raamwerk staat\. .*<eigen-vooroordelen>/u);
    expect(textOf(ratings)).toContain('<samenwerken-is-mensenwerk>');
    expect(textOf(ratings)).not.toContain('niet-zonder-moeders');
  });
});

describe('no report says that the chain is ready without naming a voice that is missing', () => {
  const voices = ['niet-zonder-moeders', 'samenwerken-met-werkgevers'] as const;

  it.each(voices.flatMap((voice) => ([0, 1, 2, '?'] as const).map((given) => [voice, given] as const)))(
    '%s at %s is in the opening of a chain that stands',
    (voice, given) => {
      const text = textOf({ ...good, [voice]: given });
      expect(text).toContain('Het raamwerk staat');
      expect(text.split(`<${voice}>`)).toHaveLength(2);
    },
  );

  it.each(voices)('%s unanswered is in it too; at 3, 4 or n.v.t. it is not', (voice) => {
    const { [voice]: _left, ...others } = good;
    expect(textOf(others)).toContain(`<${voice}>`);
    for (const given of [3, 4, '-'] as const) expect(textOf({ ...good, [voice]: given })).not.toContain(voice);
  });

  it('names both, the first in framework order', () => {
    expect(textOf({ ...good, [voices[0]]: '?', [voices[1]]: '?' })).toMatch(
      /<samenwerken-met-werkgevers> en <niet-zonder-moeders>/u,
    );
  });

  it('also where the opening says that the chain is ready for a convenant', () => {
    const ratings = { ...good, duurzaamheid: 1, 'niet-zonder-moeders': 2 } as const;
    const text = textOf(ratings, { stage: 'opbouwen' });
    expect(text).toContain('klaar voor een convenant');
    expect(text).toContain('<niet-zonder-moeders>');
    expect(openingOf(ratings).opening.missingVoices).toEqual(['niet-zonder-moeders']);
  });
});

describe('the milestone convenant opens the report at stage verkennen or opbouwen', () => {
  it.each(['verkennen', 'opbouwen'])('%s: ready', (stage) => {
    expect(textOf({ ...good, projectleider: 2 }, { stage })).toMatch(/^[^.]*klaar voor een convenant\. Begin bij /u);
  });

  it.each(['verkennen', 'opbouwen'])('%s: not ready, with how many randvoorwaarden are missing', (stage) => {
    expect(textOf({ ...good, projectleider: 1 }, { stage })).toMatch(/^[^.]*convenant[^.]* 1 randvoorwaarde /u);
    expect(textOf({ ...good, projectleider: 1, 'juiste-niveaus': '?' }, { stage })).toMatch(
      /^[^.]*convenant[^.]* 2 randvoorwaarden /u,
    );
  });

  it.each(['', 'draaiend', 'iets-anders'])('at stage "%s" it does not', (stage) => {
    expect(openingOf({ ...good, projectleider: 2 }, { stage }).opening.convenant).toBeNull();
    expect(textOf({ ...good, projectleider: 2 }, { stage })).toMatch(/^Begin bij /u);
  });

  it('says nothing about a convenant when there is nothing known or nothing that applies', () => {
    expect(textOf({}, { stage: 'verkennen' })).toMatch(/^Nog geen beeld/u);
    expect(textOf(allAt(allRated, '-'), { stage: 'verkennen' })).not.toContain('convenant');
  });
});
