import { type FrameworkIds, ratedIds } from '../domain/framework';
import type { Presence } from '../domain/answers';
import { crc32 } from './crc32';

/**
 * The signs of a scan in a link, version 1: one for every element, on the place it has in the framework. Another
 * meaning or order needs a new version of links (`linkVersion`): people keep links in their mail.
 */
export const signs = {
  /** `.`: no answer; `o`: an answer without a choice, such as only a note; `?`: weet niet; `-`: n.v.t. */
  rated: '.o01234?-',
  /** ja, deels, nee, weet niet, n.v.t. */
  factor: '.ojdnwv',
  /** `0`: switched off. */
  barrier: '.01',
  /** What else an answer has: the bits of `answerTexts`, and `discussBit`. */
  mark: '0123456789abcdef',
  factorMark: '01',
} as const;

/** The values of `signs.factor` from its third sign on. */
export const factorValues = ['ja', 'deels', 'nee', 'weet-niet', 'nvt'] as const satisfies readonly Presence[];

/** Texts of an answer, in the order of their bits. */
export const answerTexts = ['note', 'evidence', 'reason'] as const;
export const discussBit = 8;

/** The framework that links are read and written with: which ids, in which order, of which version. */
export interface LinkFramework extends FrameworkIds {
  version: string;
}

/** Ids of what has a sign, in framework order. */
export function signedIds(framework: FrameworkIds): Record<'rated' | 'factors' | 'barriers', string[]> {
  return {
    rated: ratedIds(framework),
    factors: framework.succesfactoren.map(({ id }) => id),
    barriers: framework.belemmeringen.map(({ id }) => id),
  };
}

/** Tells the order of elements apart, also within one version: under another order a sign is of another element. */
export function orderMark(framework: FrameworkIds): number {
  const { rated, factors, barriers } = signedIds(framework);
  return crc32(new TextEncoder().encode(JSON.stringify([rated, factors, barriers]))) & 0xffff;
}
