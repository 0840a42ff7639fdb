export * from './permissions.ts';
export { draftSessionEnds, draftToken, newDraftSession } from './draft-session.ts';
export { isKeyAddress } from './fetch-key-set.ts';
export { isName, readKeySet } from './key-set.ts';
export { isOfOrganization } from './map-role.ts';
export { requirePerson, requireRight } from './require.ts';
export { mayCall, scopesOf, SERVICE_SCOPES } from './scopes.ts';
