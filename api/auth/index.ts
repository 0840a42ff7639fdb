export * from './permissions.ts';
export { draftSessionEnds, draftToken, newDraftSession } from './draft-session.ts';
export { isKeyAddress } from './fetch-key-set.ts';
export { isName, readKeySet } from './key-set.ts';
export { requirePerson } from './require.ts';
