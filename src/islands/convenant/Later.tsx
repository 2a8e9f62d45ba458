/* What comes behind the first frame. */
export { Agreements } from './Agreements';
export { Begin } from './Begin';
export { ClauseEditor } from './ClauseEditor';
export { LastSteps } from './LastSteps';
export { ReadThrough } from './ReadThrough';
export { Strays } from './Strays';
