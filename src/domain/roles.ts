/** What a respondent or a partner can be (FORMATS). On its own: who only checks a file needs no more. */
export const roles = [
  'gemeente',
  'werkgever',
  'interventie-eigenaar',
  'projectleider',
  'vrouwenorganisatie',
  'zorg',
  'onderwijs',
  'intermediair',
  'ervaringsdeskundige',
  'anders',
] as const;

/** Where in an organisation somebody is who takes part, from the board down. */
export const layers = ['strategisch', 'tactisch', 'operationeel'] as const;
