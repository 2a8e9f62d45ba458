import { beforeEach, describe, expect, test } from 'vitest';
import { $readerPick, chosenRoles, pickRoles, recallRoles, turnAllRoles, turnRole } from '../../../src/stores/reader';
import { setEnvironment } from '../../../src/stores/environment';
import { handreikingRoles } from '../../../src/schemas/source';
import { Machine, type Tab } from '../../fixtures/memory-environment';

let tab: Tab;

beforeEach(() => {
  tab = new Machine().openTab();
  setEnvironment(tab.environment);
  recallRoles(handreikingRoles);
});

const chosen = () => chosenRoles($readerPick.get(), handreikingRoles);

describe('for whom the report is read', () => {
  test('without a choice all roles count, in their fixed order', () => {
    expect(chosen()).toEqual(handreikingRoles);
    expect(chosenRoles($readerPick.get(), ['projectleider'])).toEqual(['projectleider']);
  });

  test('roles count in the order they were picked', () => {
    turnRole('projectleider', true);
    turnRole('werkgever', true);
    expect(chosen()).toEqual(['projectleider', 'werkgever']);
    turnRole('projectleider', false);
    turnRole('projectleider', true);
    expect(chosen()).toEqual(['werkgever', 'projectleider']);
    turnRole('werkgever', true);
    expect(chosen(), 'a role counts once').toEqual(['projectleider', 'werkgever']);
  });

  test('without the last one all roles count again, and that is said', () => {
    turnRole('klantmanager', true);
    expect($readerPick.get().isBackToAll).toBe(false);
    turnRole('klantmanager', false);
    expect(chosen()).toEqual(handreikingRoles);
    expect($readerPick.get().isBackToAll).toBe(true);
    turnRole('werkgever', true);
    expect($readerPick.get()).toEqual({ roles: ['werkgever'], isBackToAll: false });
  });

  test('"all roles" goes on with one click, and not off', () => {
    pickRoles(['werkgever', 'klantmanager']);
    turnAllRoles(true);
    expect($readerPick.get()).toEqual({ roles: [], isBackToAll: false });
    turnAllRoles(false);
    expect($readerPick.get()).toEqual({ roles: [], isBackToAll: true });
  });
});

describe('the pick survives a reload of the tab', () => {
  test('in its order', () => {
    turnRole('projectleider', true);
    turnRole('klantmanager', true);
    $readerPick.set({ roles: [], isBackToAll: false });
    recallRoles(handreikingRoles);
    expect(chosen()).toEqual(['projectleider', 'klantmanager']);
  });

  test('also back to all', () => {
    turnRole('projectleider', true);
    turnAllRoles(true);
    recallRoles(handreikingRoles);
    expect(chosen()).toEqual(handreikingRoles);
  });

  test.each([
    ['a role without a handreiking', ['dokter', 'werkgever'], ['werkgever']],
    ['a role twice', ['werkgever', 'werkgever'], ['werkgever']],
    ['nothing that is known', ['dokter', null, 3], handreikingRoles],
    ['something else', { werkgever: true }, handreikingRoles],
    ['a text', 'werkgever', handreikingRoles],
  ])('%s is left out', (_name, kept, expected) => {
    tab.environment.remember('rollen', kept);
    recallRoles(handreikingRoles);
    expect(chosen()).toEqual(expected);
  });
});
