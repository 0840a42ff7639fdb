import type { KeyScope, Right } from '../../db/vocab.ts';

type Opened = {
  rights: readonly Right[];
  /** Operations that it opens; what stands nowhere here is not for secret keys at all. */
  operations: readonly string[];
};

/** What each scope of a secret key is, the whole of it. */
const SCOPES: Record<KeyScope, Opened> = {
  'lookups:read': {
    rights: ['unit.read'],
    operations: [
      'lookupUnit',
      'lookupUnits',
      'lookupFile',
      'listModels',
      'exportModels',
      'listOfferedTerms',
      'verifyCard',
      'listCardKeys',
    ],
  },
  'cards:write': {
    rights: ['unit.read'],
    operations: [
      'issueCard',
      'listCards',
      'exportCards',
      'revokeCard',
      'getCardPdf',
      'verifyCard',
      'listCardKeys',
    ],
  },
  'units:read': {
    rights: ['unit.read'],
    operations: [
      'listUnits',
      'countUnits',
      'exportUnits',
      'getUnit',
      'listRegistrations',
      'exportRegistrations',
      'getRegistration',
    ],
  },
  'units:write': {
    rights: ['unit.read', 'unit.edit'],
    operations: [
      'updateUnit',
      'moveUnit',
      'changeUnitsInBulk',
      'retireUnit',
      'addMeterReading',
      'createRegistration',
      'withdrawRegistration',
      'registerSale',
      'uploadProof',
      'uploadImport',
      'listImports',
      'getImport',
      'listImportRows',
      'getImportCorrections',
      'mapImport',
      'commitImport',
      'undoImport',
      'removeImport',
    ],
  },
  'claims:read': {
    rights: ['claim.read'],
    operations: [
      'listClaims',
      'exportClaims',
      'getClaim',
      'getClaimTimeline',
      'getStatus',
      'linkAttachment',
      'listModels',
      'exportModels',
      'getEmbed',
    ],
  },
  'claims:write': {
    rights: [
      'claim.create',
      'claim.read',
      'claim.file',
      'claim.answer',
      'claim.message',
      'claim.attach',
      'claim.close',
    ],
    operations: [
      'createClaim',
      'updateClaim',
      'submitClaim',
      'withdrawClaim',
      'closeClaim',
      'reopenClaim',
      'addMessage',
      'answerInfoRequest',
      'uploadAttachment',
      'removeAttachment',
    ],
  },
  'claims:decide': {
    rights: ['claim.read', 'claim.review', 'claim.decide'],
    operations: ['startReview', 'requestInfo', 'decideClaim'],
  },
  'workshop:write': {
    rights: ['claim.read', 'claim.workshop'],
    operations: ['receiveUnit', 'diagnoseUnit', 'repairUnit', 'readyUnit', 'returnUnit'],
  },
  'audit:read': { rights: ['audit.read'], operations: ['listAudit', 'exportAudit', 'checkAuditChain'] },
};

/** Open to every test key, whatever its scopes. */
const FOR_TEST_KEYS = ['setTestClock'];

/** Scopes of the service: no organisation decides on its own claims or reads what others did. */
export const SERVICE_SCOPES: readonly KeyScope[] = ['claims:decide', 'workshop:write', 'audit:read'];

export const rightsOf = (scopes: readonly KeyScope[]): Right[] =>
  scopes.flatMap((scope) => [...SCOPES[scope].rights]);

/** The scopes that open an operation to a secret key: any of them does. */
export const scopesOf = (operationId: string): KeyScope[] =>
  (Object.keys(SCOPES) as KeyScope[]).filter((scope) => SCOPES[scope].operations.includes(operationId));

export const mayCall = (
  { scopes, testMode }: { scopes: readonly KeyScope[]; testMode?: boolean },
  operationId: string,
): 'yes' | 'no_scope' | 'never' => {
  if (FOR_TEST_KEYS.includes(operationId)) return testMode ? 'yes' : 'never';
  const opening = scopesOf(operationId);
  if (opening.length === 0) return 'never';
  return opening.some((scope) => scopes.includes(scope)) ? 'yes' : 'no_scope';
};
