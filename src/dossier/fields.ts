/**
 * The fields of version 1 of each part of a file (FORMATS). Another field is kept on saving, named in a warning, and
 * counts for nothing. Parts with a version of their own (instruments, convenant, workshops) are not listed here.
 */
export const knownFields = {
  scan: [
    'format',
    'version',
    'framework',
    'id',
    'createdAt',
    'updatedAt',
    'measuredOn',
    'chain',
    'respondent',
    'depth',
    'answers',
    'factors',
    'barriers',
    'barriersReviewed',
  ],
  chain: ['name', 'region', 'stage', 'goal'],
  respondent: ['role', 'organisation', 'layer'],
  answer: ['level', 'unknown', 'notApplicable', 'note', 'evidence', 'reason', 'discuss'],
  factor: ['present', 'note'],
  dossier: [
    'format',
    'version',
    'framework',
    'id',
    'createdAt',
    'updatedAt',
    'chain',
    'rounds',
    'partners',
    'actions',
    'instruments',
    'convenant',
    'workshops',
  ],
  round: ['id', 'name', 'measuredOn', 'scans', 'consensus', 'ambition'],
  consensus: ['level', 'notApplicable', 'open', 'owner', 'due', 'motivation', 'on'],
  ambition: ['level', 'by'],
  partner: ['id', 'name', 'kind', 'sector', 'layers', 'status', 'contribution', 'carries'],
  action: ['id', 'item', 'factor', 'text', 'owner', 'due', 'status'],
} as const satisfies Record<string, readonly string[]>;

export type Part = keyof typeof knownFields;
