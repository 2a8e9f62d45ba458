import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/model/check';
import { describeProblem, type Checked, type ContentProblem } from '../../src/model/problem';
import { buildWith } from './broken-build.ts';
import { readModel } from './model.ts';

/** The real content with something spoiled. */
function spoil(change: (content: Checked) => void): ContentProblem[] {
  const content = readModel();
  change(content);
  return checkContent(content);
}

const find = <Item extends { id: string }>(items: readonly Item[], id: string): Item =>
  items.find((item) => item.id === id)!;

describe('content that fits together', () => {
  test('gives no problem, so every item that names a role has its section at each level under the target', () => {
    expect(checkContent(readModel())).toEqual([]);
  });
});

describe('what does not fit stops the build, and the editor reads where, what and how to mend it', () => {
  test.each<[string, (content: Checked) => void, ContentProblem]>([
    [
      'a misspelled id in zieOok',
      (content) => (find(content.randvoorwaarden, 'projectleider').zieOok = ['richting-en-eigenarschap']),
      {
        file: 'content/randvoorwaarden/projectleider.mdx',
        field: 'zieOok',
        found: '"richting-en-eigenarschap"',
        expected:
          'an id from content/randvoorwaarden or content/aandachtspunten or content/praktijklessen or ' +
          'content/succesfactoren or content/belemmeringen',
        fix: 'Write "richting-en-eigenaarschap", if that is what you mean.',
      },
    ],
    [
      'a link to a randvoorwaarde that does not exist',
      (content) => (find(content.belemmeringen, 'taal').randvoorwaarden[0]!.id = 'tolken'),
      {
        file: 'content/belemmeringen/taal.mdx',
        field: 'randvoorwaarden',
        found: '"tolken"',
        expected: 'an id from content/randvoorwaarden',
        fix: 'Correct the id; it is the file name without .mdx.',
      },
    ],
    [
      'a link from an aandachtspunt to another kind',
      (content) => (find(content.aandachtspunten, 'eigen-vooroordelen').randvoorwaarden[0]!.id = 'taal'),
      {
        file: 'content/aandachtspunten/eigen-vooroordelen.mdx',
        field: 'randvoorwaarden',
        found: '"taal"',
        expected: 'an id from content/randvoorwaarden',
        fix: 'Correct the id; it is the file name without .mdx.',
      },
    ],
    [
      'a source without an entry',
      (content) => find(content.succesfactoren, 'korte-lijnen').genoemdBij.push('jansen-1999'),
      {
        file: 'content/succesfactoren/korte-lijnen.mdx',
        field: 'genoemdBij',
        found: '"jansen-1999"',
        expected: 'an id from content/bronnen/bronnen.json',
        fix: 'Add the publication to content/bronnen/bronnen.json, or correct the id.',
      },
    ],
    [
      'a publication that is gone',
      (content) => {
        const named = find(content.randvoorwaarden, 'juiste-partners').genoemdBij;
        named[0] = `${named[0]}x`;
      },
      {
        file: 'content/randvoorwaarden/juiste-partners.mdx',
        field: 'genoemdBij',
        found: '"den-toorn-2023x"',
        expected: 'an id from content/bronnen/bronnen.json',
        fix: 'Write "den-toorn-2023", if that is what you mean.',
      },
    ],
    [
      'a term that is not in the glossary',
      (content) => (find(content.begrippen, 'keten').zieOok = ['schakel']),
      {
        file: 'content/begrippen/keten.mdx',
        field: 'zieOok',
        found: '"schakel"',
        expected: 'an id from content/begrippen',
        fix: 'Correct the id; it is the file name without .mdx.',
      },
    ],
    [
      'a section about an element that does not exist',
      (content) => content.secties.find(({ id }) => id === 'ketenanalyse')!.elementen.push({ id: 'klein-netwek' }),
      {
        file: 'content/handreikingen/projectleider/ketenanalyse.mdx',
        field: 'elementen',
        found: '"klein-netwek"',
        expected:
          'an id from content/randvoorwaarden or content/aandachtspunten or content/praktijklessen or content/belemmeringen',
        fix: 'Write "klein-netwerk", if that is what you mean.',
      },
    ],
    [
      'a randvoorwaarde that names a success factor which does not name it',
      (content) => find(content.randvoorwaarden, 'expertise').succesfactoren.push('korte-lijnen'),
      {
        file: 'content/succesfactoren/korte-lijnen.mdx',
        field: 'randvoorwaarden',
        found: '"expertise" is missing',
        expected: '"expertise", because that randvoorwaarde names this success factor',
        fix: 'Add "expertise" here, or take "korte-lijnen" out of content/randvoorwaarden/expertise.mdx.',
      },
    ],
    [
      'a success factor that names a randvoorwaarde which does not name it',
      (content) => find(content.succesfactoren, 'korte-lijnen').randvoorwaarden.push('expertise'),
      {
        file: 'content/randvoorwaarden/expertise.mdx',
        field: 'succesfactoren',
        found: '"korte-lijnen" is missing',
        expected: '"korte-lijnen", because that success factor names this randvoorwaarde',
        fix: 'Add "korte-lijnen" here, or take "expertise" out of content/succesfactoren/korte-lijnen.mdx.',
      },
    ],
    [
      'a number that two files have',
      (content) => (find(content.belemmeringen, 'mantelzorg').volgorde = 3),
      {
        file: 'content/belemmeringen/mantelzorg.mdx',
        field: 'volgorde',
        found: '3, which taal has too',
        expected: 'a number from 1 to 35 of its own',
        fix: 'Free: 6. Count in the order of the report.',
      },
    ],
    [
      'a number that is too high',
      (content) => (find(content.praktijklessen, 'niet-zonder-moeders').volgorde = 5),
      {
        file: 'content/praktijklessen/niet-zonder-moeders.mdx',
        field: 'volgorde',
        found: '5',
        expected: 'a number from 1 to 4 of its own',
        fix: 'Free: 4. Count in the order of the report.',
      },
    ],
    [
      'a reading order that two sections have',
      (content) => (content.secties.find(({ rol, volgorde }) => rol === 'projectleider' && volgorde === 2)!.volgorde = 1),
      {
        file: 'content/handreikingen/projectleider/ketenanalyse.mdx',
        field: 'volgorde',
        found: '1, which opdracht-en-mandaat has too',
        expected: 'a number from 1 to 22 of its own',
        fix: 'Free: 2. Count in the order of the report.',
      },
    ],
    [
      'a file that is missing',
      (content) => content.pijlers.pop(),
      {
        file: 'content/pijlers/',
        field: 'volgorde',
        found: '2 files',
        expected: '3 files, numbered 1 to 3',
        fix: 'Add the file with number 3.',
      },
    ],
    [
      'a section without levels',
      (content) => {
        const section = content.secties.find(({ id }) => id === 'ketenanalyse')!;
        section.elementen = section.elementen.map((element) =>
          element.id === 'juiste-partners' ? { id: element.id } : element,
        );
      },
      {
        file: 'content/handreikingen/projectleider/ketenanalyse.mdx',
        field: 'elementen: juiste-partners',
        found: 'van nothing, tot nothing',
        expected: 'van and tot, 0 to 4, the lowest first',
        fix: 'Write for which levels of the item this section is meant.',
      },
    ],
    [
      'a belemmering with levels',
      (content) => content.secties.find(({ id }) => id === 'ketenanalyse')!.elementen.push({ id: 'taal', van: 0, tot: 2 }),
      {
        file: 'content/handreikingen/projectleider/ketenanalyse.mdx',
        field: 'elementen: taal',
        found: 'van 0, tot 2',
        expected: 'no van and tot: a belemmering has no level',
        fix: 'Take van and tot out.',
      },
    ],
    [
      'a role that needs a section and has none',
      (content) => {
        for (const section of content.secties.filter(({ rol }) => rol === 'projectleider'))
          section.elementen = section.elementen.filter(({ id }) => id !== 'mantelzorg');
      },
      {
        file: 'content/handreikingen/projectleider/',
        field: 'elementen',
        found: 'no section for mantelzorg',
        expected: 'a section, because content/belemmeringen/mantelzorg.mdx has "projectleider" in rollen',
        fix: 'Name mantelzorg in a section of this role, or take the role out of rollen.',
      },
    ],
    [
      'an item that no handreiking has a section about, whatever its rollen say',
      (content) => {
        find(content.belemmeringen, 'mantelzorg').rollen = [];
        for (const section of content.secties)
          section.elementen = section.elementen.filter(({ id }) => id !== 'mantelzorg');
      },
      {
        file: 'content/belemmeringen/mantelzorg.mdx',
        field: 'rollen',
        found: 'no section in any handreiking',
        expected: 'at least one section that names it',
        fix: 'Name mantelzorg under elementen in a section of content/handreikingen/.',
      },
    ],
    [
      'a part that the handreiking does not have',
      (content) => (content.secties.find(({ id }) => id === 'ketenanalyse')!.deel = 'samenwerking'),
      {
        file: 'content/handreikingen/projectleider/ketenanalyse.mdx',
        field: 'deel',
        found: '"samenwerking"',
        expected: 'one of: multidisciplinair, intra-organisatorisch, proces',
        fix: 'Take a part from delen in content/handreikingen/projectleider.mdx.',
      },
    ],
    [
      'a part without a section',
      (content) => find(content.handreikingen, 'werkgever').delen.push({ id: 'later', titel: 'Later' }),
      {
        file: 'content/handreikingen/werkgever.mdx',
        field: 'delen',
        found: '"later" without a section',
        expected: 'at least one section in each part',
        fix: 'Give a section deel: later, or take the part out.',
      },
    ],
    [
      'a role without a handreiking',
      (content) => (content.handreikingen = content.handreikingen.filter(({ id }) => id !== 'werkgever')),
      {
        file: 'content/handreikingen/werkgever.mdx',
        field: 'delen',
        found: 'no file',
        expected: 'a handreiking for each role',
        fix: 'Write this file.',
      },
    ],
    [
      'a gap at a level that no section is for',
      (content) =>
        content.secties
          .filter(({ rol }) => rol === 'projectleider')
          .flatMap(({ elementen }) => elementen)
          .filter(({ id }) => id === 'vroegsignalering')
          .forEach((element) => (element.tot = 1)),
      {
        file: 'content/handreikingen/projectleider/',
        field: 'elementen',
        found: 'no section for vroegsignalering at level 2',
        expected: 'a section, because content/randvoorwaarden/vroegsignalering.mdx has "projectleider" in rollen',
        fix: 'Name vroegsignalering in a section of this role, or take the role out of rollen.',
      },
    ],
  ])('%s', (_, change, problem) => {
    expect(spoil(change)).toEqual([problem]);
  });

  test('one id for two elements', () => {
    const problems = spoil((content) => (find(content.aandachtspunten, 'multiproblematiek').id = 'expertise'));
    expect(problems).toContainEqual({
      file: 'content/aandachtspunten/expertise.mdx',
      field: 'id (the file name)',
      found: '"expertise", which content/randvoorwaarden/expertise.mdx has too',
      expected: 'an id that no other element has',
      fix: 'Give the newest of the two files another name; an id that was published stays.',
    });
  });
  test('all problems are told at once', () => {
    const problems = spoil((content) => {
      find(content.begrippen, 'keten').zieOok = ['schakel', 'netwerk'];
      find(content.succesfactoren, 'korte-lijnen').genoemdBij.push('jansen-1999');
    });
    expect(problems).toHaveLength(3);
  });
  test('a problem is told in five lines', () => {
    expect(
      describeProblem({ file: 'content/a.mdx', field: 'zieOok', found: '"b"', expected: 'an id', fix: 'Write "c".' }),
    ).toBe('content/a.mdx\n  field:    zieOok\n  found:    "b"\n  expected: an id\n  fix:      Write "c".');
  });
});

describe('a real build', { concurrent: true, timeout: 120_000 }, () => {
  const file = 'content/randvoorwaarden/expertise.mdx';

  test('passes with the content as it is', async ({ expect }) => {
    const { code, output } = await buildWith(file, (text) => text);
    expect(output).toContain('Complete!');
    expect(code).toBe(0);
  });
  test('stops at a missing descriptor, and names file, field, what was expected and what to write', async ({ expect }) => {
    const { code, output } = await buildWith(file, (text) => text.replace(/^niveaus:\n- .*\n/mu, 'niveaus:\n'));
    expect(output).toContain(file);
    expect(output).toContain('niveaus: Expected five descriptors, level 0 to 4; found 4. Write one for each level:');
    expect(code).toBe(1);
  });
  test('stops at an id that does not exist, and names file, field, what was found and what to write', async ({ expect }) => {
    const { code, output } = await buildWith(file, (text) => text.replace(/^zieOok:\n/mu, 'zieOok:\n- sensitiviteid\n'));
    expect(output).toMatch(/content\/randvoorwaarden\/expertise\.mdx\s+field: +zieOok\s+found: +"sensitiviteid"/u);
    expect(output).toContain('Write "sensitiviteit", if that is what you mean.');
    expect(code).toBe(1);
  });
});
