export { mailedAccess } from './access.ts';
