export { noteOrigin } from './note-origin.ts';
export { openSecretKey } from './open-secret-key.ts';
export type { OpenedKey } from './opened-key.ts';
