export { fileBytes } from '../platform/file-bytes';
export { offerDocument, today } from './document-file';
