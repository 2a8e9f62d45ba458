export { fileBytes } from '../platform/file-bytes';
export { madeWith, offerDocument, today } from './document-file';
