import { hashSecret, newToken } from '../../../api/core/token.ts';
import { newRef, newUuid, toWireId, type IdKind } from '../../../db/id.ts';
import {
  card,
  cardKey,
  claimLink,
  contact,
  dateCorrection,
  importJob,
  invitation,
  manufacturer,
  membership,
  originSeen,
  ownershipCase,
  passkey,
  proof,
  registration,
  registrationContact,
  savedView,
  serialException,
  unitEvent,
  session,
  termDraft,
} from '../../../db/index.ts';
import type { ClaimState } from '../../../db/vocab.ts';
import { addHost } from '../auth/host.ts';
import { minutes, random } from '../auth/sign-in.ts';
import { png } from '../attachments/samples.ts';
import { makeClaim } from '../../setup/claim.ts';
import { makeTenant, type Place as At, type TestTenant, warrantyTerm } from '../../setup/tenant.ts';
import { addCaseSession, copyCase, makeTemplate, type Template } from './cases.ts';
import type { Place } from './model.ts';

/** Two customers and two dealers, each with branches; `x` stands for a branch below. */
const HOUSES = {
  a: ['a1', 'a1x', 'a2'],
  b: ['b1'],
  d: ['d1', 'd1x', 'd2'],
  e: ['e1'],
} as const;
export type House = keyof typeof HOUSES;

/** What hangs on one tenant. */
async function settle(tenant: TestTenant) {
  const orgs: Record<string, string> = {};
  const branches: Record<string, string> = {};
  for (const [org, names] of Object.entries(HOUSES)) {
    const isDealer = org === 'd' || org === 'e';
    orgs[org] = await tenant.addOrganization(isDealer ? 'dealer' : 'customer', { name: `House ${org}` });
    for (const name of names) {
      const parentId = name.endsWith('x') ? branches[name.slice(0, -1)]! : null;
      branches[name] = await tenant.addBranch(orgs[org], { name: `Branch ${name}`, parentId });
    }
  }
  const colleague = await tenant.addUser();
  return { tenant, orgs, branches, colleague: colleague.userId };
}
type Settled = Awaited<ReturnType<typeof settle>>;

/** Something with an address. */
export type Thing = {
  id: string;
  wireId: string;
  place: Place;
  etag: string;
  /** Further ids, by the name of what they are. */
  parts: Record<string, string>;
  /** Of who reads it by link. */
  token?: string;
};

export type CaseState = ClaimState | 'in_diagnosis' | 'in_repair' | 'is_ready';

export type Author = {
  name: string;
  userId?: string;
  email?: string;
  keyId?: string;
  link?: 'draft' | 'claimant' | 'site';
};

export async function buildWorld(at?: At) {
  const oneTenant = async () => settle(await makeTenant(at ? { at } : {}));
  const [mine, other] = [await oneTenant(), await oneTenant()];
  const sides = { mine, other };

  const templates = new Map<string, Promise<Template>>();
  const templateOf = (tenant: TestTenant, state: CaseState): Promise<Template> => {
    const name = `${tenant.tenantId} ${state}`;
    const known = templates.get(name) ?? makeTemplate(tenant, state);
    templates.set(name, known);
    return known;
  };

  async function makeCase(place: Place, state: CaseState, author?: Author): Promise<Thing> {
    const { tenant, orgs, branches, colleague } = sides[place.tenant === 'other' ? 'other' : 'mine'];
    const template = await templateOf(tenant, state);
    const [id, ref] = [newUuid(), newRef(random)];
    const email = author?.email ?? `claimant-${id}@people.example`;
    const siteEmail = `site-${id}@people.example`;
    const submittedBy = author ? (author.userId ?? null) : colleague;
    const ids = await copyCase(tenant, template, {
      claim: {
        id,
        ref,
        organization_id: place.org ? orgs[place.org]! : null,
        branch_id: place.branch ? branches[place.branch]! : null,
        submitted_by: submittedBy,
        requested_by: state === 'pending_internal_approval' ? submittedBy : null,
      },
      email,
      siteEmail,
      keyId: author?.keyId,
    });
    const unsent = state === 'draft' || state === 'pending_internal_approval';
    const token = author?.link && (await addCaseSession(tenant, id, author.link, { email, siteEmail }));
    return {
      id,
      wireId: toWireId('claim', id),
      place: { ...place, unsent },
      etag: '"1"',
      parts: { ref, ...ids },
      ...(token ? { token } : {}),
    };
  }

  const sideOf = (place: Place) => sides[place.tenant === 'other' ? 'other' : 'mine'];
  const orgOf = (place: Place) => (place.org ? sideOf(place).orgs[place.org]! : null);

  /** A person who is signed in and may be used up. */
  const addSomebody = async () => (await mine.tenant.addUser()).token;

  const addLinkSession = async () => (await makeClaim(mine.tenant, {})).claimant;

  async function addLink(): Promise<string> {
    const made = await makeClaim(mine.tenant, {});
    const token = await newToken('lnk', mine.tenant.tenantId, random);
    await mine.tenant.insert(claimLink, {
      id: newUuid(),
      claimId: made.id,
      tokenHash: await hashSecret(token),
      purpose: 'follow',
      email: made.email,
      createdAt: minutes(0),
      expiresAt: minutes(60),
    });
    return token;
  }

  const invite = async (place: Place) => {
    const { tenant } = sideOf(place);
    const token = await newToken('inv', tenant.tenantId, random);
    const id = newUuid();
    const role = roleAt(place);
    const scope = place.org === null ? ('tenant' as const) : ('organization' as const);
    await tenant.insert(invitation, {
      id,
      brandId: tenant.brandId,
      organizationId: orgOf(place),
      email: `i-${id}@people.example`,
      fullName: 'Ada',
      locale: 'en',
      grants: [{ role, scope, branchId: null, amountLimit: null }],
      tokenHash: await hashSecret(token),
      createdAt: minutes(0),
      expiresAt: minutes(600),
    });
    return { id, token };
  };
  /** What people of a place are. */
  const roleAt = ({ org }: Place) =>
    org === null ? ('agent' as const) : org > 'c' ? ('dealer_service' as const) : ('initiator' as const);
  const branchOf = (place: Place) => (place.branch ? sideOf(place).branches[place.branch]! : null);

  const cardKeys = new Map<string, Promise<string>>();
  const cardKeyOf = (tenant: TestTenant) => {
    const made = async () => {
      const id = newUuid();
      await tenant.insert(cardKey, { id, kid: id.slice(-8), publicKey: 'none', retiredAt: minutes(0) });
      return id;
    };
    const known = cardKeys.get(tenant.tenantId) ?? made();
    cardKeys.set(tenant.tenantId, known);
    return known;
  };

  const thing = (kind: IdKind, id: string, place: Place, parts: Thing['parts'] = {}): Thing => ({
    id,
    wireId: toWireId(kind, id),
    place,
    etag: '"1"',
    parts,
  });

  /** What is made new for each question that may use it up. */
  const make: Record<string, (place: Place, author?: Author) => Promise<Thing>> = {
    async view(place, author) {
      const { tenant, colleague } = sideOf(place);
      const id = newUuid();
      const userId = author?.userId ?? colleague;
      await tenant.insert(savedView, { id, userId, list: 'claims', name: id, query: '' });
      return thing('view', id, place);
    },
    async issuer(place) {
      const { tenant } = sideOf(place);
      const host = await addHost(tenant, { organizationId: orgOf(place) });
      return thing('issuer', host.id, place);
    },
    async embedKey(place) {
      const { tenant } = sideOf(place);
      const { keyId } = await tenant.addKey({ organizationId: orgOf(place) });
      await tenant.insert(originSeen, {
        keyId,
        origin: 'https://seen.example',
        allowed: true,
        times: 1,
        firstAt: minutes(0),
        lastAt: minutes(0),
      });
      return thing('embedKey', keyId, place);
    },
    async apiKey(place) {
      const { tenant } = sideOf(place);
      const { keyId } = await tenant.addSecret({ scopes: ['claims:read'], organizationId: orgOf(place) });
      return thing('apiKey', keyId, place);
    },
    async person(place) {
      const { tenant } = sideOf(place);
      const who = { role: roleAt(place), organizationId: orgOf(place), branchId: branchOf(place) };
      const { userId } = await tenant.addUser(place.org === null ? { role: who.role } : who);
      return thing('user', userId, place);
    },
    async membership(place) {
      const { tenant } = sideOf(place);
      const { userId } = await tenant.addUser();
      const id = newUuid();
      await tenant.insert(membership, {
        id,
        userId,
        role: roleAt(place),
        scope: place.org === null ? 'tenant' : 'organization',
        organizationId: orgOf(place),
        branchId: branchOf(place),
      });
      return thing('membership', id, place);
    },
    async invitation(place) {
      return thing('invitation', (await invite(place)).id, place);
    },
    async contact(place) {
      const id = newUuid();
      const organizationId = orgOf(place) ?? sideOf(place).orgs['a']!;
      const at = place.org === null ? { ...place, org: 'a' } : place;
      await sideOf(place).tenant.insert(contact, {
        id,
        organizationId,
        branchId: branchOf(at),
        kind: 'person',
        name: `Contact ${at.branch}`,
        email: `c-${id}@people.example`,
      });
      return thing('contact', id, at);
    },
    async session(place, author) {
      const { tenant, colleague } = sideOf(place);
      const id = newUuid();
      await tenant.insert(session, {
        id,
        tokenHash: id,
        kind: 'person',
        brandId: tenant.brandId,
        userId: author?.userId ?? colleague,
        email: `s-${id}@people.example`,
        lastSeenAt: minutes(0),
        expiresAt: minutes(60),
        endsAt: minutes(480),
      });
      return thing('session', id, place);
    },
    async passkey(place, author) {
      const { tenant, colleague } = sideOf(place);
      const id = newUuid();
      await tenant.insert(passkey, {
        id,
        userId: author?.userId ?? colleague,
        credentialId: id,
        publicKey: 'none',
        counter: 0,
        backedUp: false,
        name: 'Laptop',
        rpId: 'shop.example',
      });
      return thing('passkey', id, place);
    },
    async unit(place, author) {
      const { tenant, colleague } = sideOf(place);
      const ownerUserId = place.org === null ? (author?.userId ?? colleague) : null;
      const owner = { ownerId: orgOf(place), ownerUserId };
      const made = await tenant.addUnit({ ...owner, branchId: branchOf(place) });
      const proofId = newUuid();
      await tenant.insert(proof, {
        id: proofId,
        unitId: made.id,
        type: 'other',
        name: 'seal.png',
        fileKey: proofId,
        state: 'ready',
        uploadKey: proofId,
        principal: 'test',
      });
      await tenant.insert(unitEvent, {
        id: newUuid(),
        unitId: made.id,
        kind: 'unit.coverage_changed',
        at: '2026-01-01T09:00:00Z',
        actor: { kind: 'staff' },
        payload: { proofIds: [proofId] },
        audience: 'owner',
        ...owner,
      });
      return thing('unit', made.id, place.org === null ? place : { ...place, by: null }, {
        evidence: toWireId('proof', proofId),
      });
    },
    async exception(place) {
      const { tenant } = sideOf(place);
      const id = newUuid();
      await tenant.insert(serialException, {
        id,
        brandId: tenant.brandId,
        serialRaw: 'SN-1',
        serialNorm: 'SN1',
        kind: 'unknown',
        note: 'Who knows',
      });
      return thing('exception', id, place);
    },
    async registration(place, author) {
      const { tenant, colleague } = sideOf(place);
      const id = newUuid();
      await tenant.insert(registration, {
        id,
        ref: newRef(random, 'RG'),
        brandId: tenant.brandId,
        channel: 'portal',
        state: 'pending_approval',
        serialRaw: id,
        serialNorm: id.replaceAll('-', '').toUpperCase(),
        organizationId: orgOf(place),
        branchId: branchOf(place),
        applicantId: place.org === null ? (author?.userId ?? colleague) : null,
        customerType: 'consumer',
      });
      await tenant.insert(registrationContact, { registrationId: id });
      return thing('registration', id, place.org === null ? place : { ...place, by: null });
    },
    async evidence(place, author) {
      const { tenant } = sideOf(place);
      const about = await make['registration']!(place, author);
      const { token } = await tenant.addUser({ role: 'agent' });
      const { body } = await tenant.api<{ id: string }>(
        `/v1/proofs?registration=${about.wireId}&type=invoice&name=a.png`,
        { token, body: png(), headers: { 'content-type': 'image/png' } },
      );
      return { ...thing('proof', about.id, about.place), wireId: body.id };
    },
    async ownershipCase(place, author) {
      const { tenant } = sideOf(place);
      const unit = await make['unit']!(place, author);
      const second = await make['registration']!({ ...place, org: null, branch: null });
      const id = newUuid();
      await tenant.insert(ownershipCase, {
        id,
        unitId: unit.id,
        registrationId: second.id,
        state: 'asked_owner',
        grounds: 'mistake',
      });
      return thing('ownershipCase', id, unit.place);
    },
    async card(place, author) {
      const { tenant } = sideOf(place);
      const unit = await make['unit']!(place, author);
      const id = newUuid();
      await tenant.insert(card, {
        id,
        number: id.slice(-12),
        brandId: tenant.brandId,
        unitId: unit.id,
        keyId: await cardKeyOf(tenant),
        token: id,
        issuedAt: minutes(0),
      });
      return thing('card', id, unit.place);
    },
    async import(place) {
      const { tenant } = sideOf(place);
      const id = newUuid();
      await tenant.insert(importJob, {
        id,
        brandId: tenant.brandId,
        organizationId: orgOf(place),
        kind: 'units',
        fileName: 'list.csv',
        fileHash: id,
        fileKey: id,
        format: 'csv',
        size: 1,
        state: 'dry_run_ready',
        columns: ['serial', 'model'],
      });
      return thing('import', id, { ...place, branch: null });
    },
    async correction(place, author) {
      const { tenant } = sideOf(place);
      const unit = await tenant.addUnit({ ownerId: orgOf(place), branchId: branchOf(place) });
      const [id, proofId] = [newUuid(), newUuid()];
      await tenant.insert(dateCorrection, {
        id,
        ref: newRef(random, 'DC'),
        brandId: tenant.brandId,
        unitId: unit.id,
        organizationId: orgOf(place),
        dateKind: 'delivery',
        proposedDate: '2025-03-31',
        state: 'proposed',
        proposedBy: author?.userId ?? null,
      });
      await tenant.insert(proof, {
        id: proofId,
        correctionId: id,
        type: 'invoice',
        name: 'invoice.png',
        fileKey: proofId,
        state: 'ready',
        uploadKey: proofId,
        principal: 'test',
      });
      const made = thing('dateCorrection', id, place);
      return { ...made, parts: { ...made.parts, evidence: toWireId('proof', proofId) } };
    },
    async organization(place) {
      const org = place.org ?? 'a';
      return thing('organization', sideOf(place).orgs[org]!, { ...place, org, branch: null });
    },
    async branch(place) {
      const org = place.org ?? 'a';
      const branch = place.branch ?? `${org}1`;
      return thing('branch', sideOf(place).branches[branch]!, { ...place, org, branch });
    },
    async model(place) {
      return thing('model', (await sideOf(place).tenant.addModel()).id, place);
    },
    async manufacturer(place) {
      const id = newUuid();
      await sideOf(place).tenant.insert(manufacturer, { id, name: `Maker ${id}` });
      return thing('manufacturer', id, place);
    },
    async term(place) {
      return thing('term', sideOf(place).tenant.term.id, place);
    },
    async termDraft(place) {
      const { tenant } = sideOf(place);
      const id = newUuid();
      const { id: _, version: __, ...body } = warrantyTerm({ code: `draft-${id}` });
      await tenant.insert(termDraft, { id, code: body.code, body });
      return thing('termDraft', id, place);
    },
  };

  const { serial } = await mine.tenant.addUnit();
  return { ...sides, serial, makeCase, make, invite, orgOf, addSomebody, addLinkSession, addLink };
}

export type World = Awaited<ReturnType<typeof buildWorld>>;
export type Sides = { mine: Settled; other: Settled };
