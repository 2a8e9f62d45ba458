/** Where the examples stand on this site, without the base path. */
export const examplePath = '/voorbeeld/gemeente-x.ketendossier.json';
export const groupExamplePath = '/voorbeeld/keten-voorbeeldstad.ketendossier.json';

/** By the fragment of the address of Gegevens that asks for it: which example, and the page that shows it. */
export const examplesByFragment: Readonly<Record<string, { path: `/${string}`; page: `/${string}` }>> = {
  '#voorbeeld': { path: examplePath, page: '/rapport/' },
  '#voorbeeld-groep': { path: groupExamplePath, page: '/groep/' },
  '#voorbeeld-convenant': { path: groupExamplePath, page: '/convenant/' },
};
