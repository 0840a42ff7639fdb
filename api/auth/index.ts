export * from './permissions.ts';
export { draftSessionEnds, draftToken, newDraftSession } from './draft-session.ts';
export { requirePerson } from './require.ts';
