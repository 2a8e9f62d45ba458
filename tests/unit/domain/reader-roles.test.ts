import { describe, expect, it } from 'vitest';
import { rolesForRespondents } from '../../../src/domain/reader-roles';
import { roles as respondentRoles } from '../../../src/domain/roles';
import { handreikingRoles } from '../../../src/schemas/handreiking-roles';

describe('respondents meet handreikingen', () => {
  it.each([
    ['gemeente', ['klantmanager']],
    ['werkgever', ['werkgever']],
    ['interventie-eigenaar', ['interventie-eigenaar']],
    ['projectleider', ['projectleider']],
    ['vrouwenorganisatie', ['interventie-eigenaar']],
    ['zorg', ['interventie-eigenaar']],
    ['onderwijs', ['interventie-eigenaar']],
    ['intermediair', ['interventie-eigenaar']],
    ['ervaringsdeskundige', handreikingRoles],
    ['anders', handreikingRoles],
    ['', handreikingRoles],
    ['een onbekende rol', handreikingRoles],
    ['toString', handreikingRoles],
  ])('%s: %j', (role, expected) => {
    expect(rolesForRespondents([role], handreikingRoles)).toEqual(expected);
  });

  it('every role a scan can name is in the table above', () => {
    expect(respondentRoles).toHaveLength(10);
  });

  it('of several respondents, each handreiking once, in the fixed order', () => {
    expect(rolesForRespondents(['zorg', 'gemeente', 'onderwijs', 'werkgever'], handreikingRoles)).toEqual([
      'werkgever',
      'klantmanager',
      'interventie-eigenaar',
    ]);
    expect(rolesForRespondents(['gemeente', 'anders'], handreikingRoles)).toEqual(handreikingRoles);
  });

  it('only handreikingen that exist; nobody asks for none', () => {
    expect(rolesForRespondents(['gemeente', 'projectleider'], ['projectleider'])).toEqual(['projectleider']);
    expect(rolesForRespondents(['gemeente'], ['projectleider'])).toEqual([]);
    expect(rolesForRespondents([], handreikingRoles)).toEqual([]);
  });
});
