import { wireId } from '../core/wire.ts';
import {
  BranchQuery,
  ContactQuery,
  listBranches,
  listContacts,
  listOrganizations,
} from '../organizations/index.ts';
import { OrganizationQuery } from '../organizations/schema.ts';
import { listing, PAGED } from './listing.ts';

const ofOrganization = { organizationId: wireId('organization') };

export const organizations = listing({
  query: OrganizationQuery.omit(PAGED),
  page: 500,
  list: listOrganizations,
  columns: [
    ['organization', ({ name }) => name],
    ['kind', ({ kind }, say) => say.organizationKinds[kind]],
    ['parent', ({ parent }) => parent && parent.name],
    ['references', ({ externalRefs }) => externalRefs.map(({ system, id }) => `${system}: ${id}`).join('; ')],
    ['address', ({ addresses }) => addresses.main?.lines ?? null],
    ['city', ({ addresses }) => addresses.main?.city ?? null],
    ['postalCode', ({ addresses }) => addresses.main?.postalCode ?? null],
    ['country', ({ addresses }) => addresses.main?.country ?? null],
    ['namingPattern', ({ namingPattern }) => namingPattern],
    ['approvalRequired', ({ approvalRequired }, say) => say.yesNo[approvalRequired ? 'yes' : 'no']],
    ['created', ({ createdAt }) => createdAt],
    ['updated', ({ updatedAt }) => updatedAt],
    ['closed', ({ closedAt }) => closedAt],
  ],
});

export const branches = listing({
  query: BranchQuery.omit(PAGED).extend(ofOrganization),
  page: 500,
  list: (ctx, { organizationId, ...query }) => listBranches(ctx, { ...query, id: organizationId }),
  columns: [
    ['branch', ({ name }) => name],
    ['kind', ({ kind }, say) => say.branchKinds[kind]],
    ['parent', ({ parent }) => parent && parent.name],
    ['city', ({ city }) => city],
    ['address', ({ address }) => address],
    ['timeZone', ({ timeZone }) => timeZone],
    ['responsible', ({ responsible }) => responsible && responsible.name],
    ['backup', ({ backup }) => backup && backup.name],
    ['created', ({ createdAt }) => createdAt],
    ['updated', ({ updatedAt }) => updatedAt],
    ['closed', ({ closedAt }) => closedAt],
  ],
});

export const contacts = listing({
  query: ContactQuery.omit(PAGED).extend(ofOrganization),
  page: 500,
  list: (ctx, { organizationId, ...query }) => listContacts(ctx, { ...query, id: organizationId }),
  columns: [
    ['personName', ({ name }) => name],
    ['kind', ({ kind }, say) => say.contactKinds[kind]],
    ['branch', ({ branch }) => branch && branch.name],
    ['siteRole', ({ siteRole }) => siteRole],
    ['email', ({ email }) => email],
    ['phone', ({ phone }) => phone],
    ['deliverability', ({ deliverability }, say) => say.deliverabilities[deliverability]],
    ['created', ({ createdAt }) => createdAt],
    ['updated', ({ updatedAt }) => updatedAt],
  ],
});
