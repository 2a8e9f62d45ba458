export { fetchQrPrograms } from '../platform/qr-programs';
