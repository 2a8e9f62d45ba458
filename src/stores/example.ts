/** The id of the example dossier: one scan. */
export const exampleId = '7a2d4c1e-5b3f-4e8a-9c60-2f1d8b7e4a05';
/** The id of the example of a group: two rounds with several scans. */
export const groupExampleId = 'c41e7d90-2f5a-4b68-9d13-8e0b6a52c001';

export const isExample = (dossierId: string | null): boolean => [exampleId, groupExampleId].includes(dossierId ?? '');
