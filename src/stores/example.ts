/** The id of the example dossier. */
export const exampleId = '7a2d4c1e-5b3f-4e8a-9c60-2f1d8b7e4a05';

/** Where the example stands on this site, without the base path. */
export const examplePath = '/voorbeeld/gemeente-x.ketendossier.json';
