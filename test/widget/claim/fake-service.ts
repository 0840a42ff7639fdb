import type { components } from '../../../widget/core/schema.d.ts';
import type { FileRequest, SendFile } from '../../../widget/core/send-file.ts';
import { EMBED, json, problem } from '../core/fixture.ts';
import type { Seen } from '../core/fixture.ts';

type Claim = components['schemas']['Claim'];
type NewClaim = components['schemas']['NewClaim'];
type NewRegistration = components['schemas']['NewRegistration'];
type Attachment = components['schemas']['Attachment'];
type LookupAnswer = components['schemas']['LookupAnswer'];
type Me = components['schemas']['Me'];
type Reply = (seen: Seen) => Response | undefined | Promise<Response | undefined>;

type Found = Extract<LookupAnswer, { outcome: 'found' }>;

const AT = '2026-03-31T10:00:00.000Z';
export const DESKTOP = {
  id: 'model_1',
  code: 'L200',
  name: 'Desktop L200',
  labelHint: 'On the back, under the power socket.',
  labelPicture: null,
};

export function found(serial: string, more: Partial<Found> = {}): LookupAnswer {
  return {
    outcome: 'found',
    serial,
    corrected: false,
    model: DESKTOP,
    unitId: null,
    chain: [],
    openClaims: [],
    requirements: [
      { type: 'label_photo', mode: 'block' },
      { type: 'invoice', mode: 'flag' },
    ],
    receipt: {
      asOf: '2026-03-31',
      verdict: 'covered',
      headline: 'Covered until 31 March 2027.',
      recall: null,
      start: null,
      term: null,
      lastCoveredDay: '2027-03-31',
      lifetime: false,
      components: [],
      layers: [],
      exclusions: [],
      reasons: [],
      nextStep: { code: 'claim', text: 'Make a claim.' },
    },
    ...more,
  };
}

const registrationOf = ({ serial, modelId }: NewRegistration) => ({
  id: 'reg_1',
  ref: 'RG-7K3M-9Q2X',
  serial,
  model: modelId === DESKTOP.id ? DESKTOP : null,
  state: 'pending_approval',
  stateText: 'Being checked',
  reasons: [{ code: 'unknown_serial', text: 'The service checks the label and the proof.' }],
});

/** A small service with claims in memory: versions, keys, files, and a line that can be cut. */
export class FakeService {
  readonly seen: Seen[] = [];
  readonly uploads: FileRequest[] = [];
  readonly claims = new Map<string, Claim>();
  readonly links = new Map<string, string>();
  readonly looks = new Map<string, LookupAnswer>();
  readonly answers = new Map<string, { status: number; body: unknown }>();
  /** Of whoever is signed in; his requests wait for somebody of his side. */
  branches: { id: string; name: string }[] = [];
  approver: string | undefined;
  requirements: components['schemas']['Requirement'][] = [{ type: 'label_photo', mode: 'flag' }];
  me: Partial<Me> | undefined;
  offline = false;
  /** The effect happens, the answer gets lost; counts down. */
  lost = 0;
  /** Answers in place of the usual; `undefined` leaves it as it is. */
  before: Reply = () => undefined;
  upload: (request: FileRequest) => Promise<void> = () => Promise.resolve();

  /** Requests without an answer. */
  pending = 0;

  readonly fetch = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    this.pending++;
    try {
      const answer = await this.#serve({
        url: new URL(input instanceof Request ? input.url : input),
        method: init.method ?? 'GET',
        headers: new Headers(init.headers),
        body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
      });
      const text = await answer.text();
      return Object.assign(answer, { text: () => Promise.resolve(text) });
    } finally {
      this.pending--;
    }
  };

  async #serve(asked: Seen): Promise<Response> {
    if (this.offline) throw new TypeError('Failed to fetch');
    this.seen.push(asked);
    const answer = (await this.before(asked)) ?? this.#answer(asked);
    if (this.lost > 0 && asked.method !== 'GET' && asked.url.pathname.startsWith('/v1/claims')) {
      this.lost--;
      throw new TypeError('Failed to fetch');
    }
    return answer;
  }

  readonly sendFile: SendFile = async (request) => {
    this.uploads.push(request);
    await this.upload(request);
    if (this.offline) throw new TypeError('Failed to fetch');
    const { searchParams } = new URL(request.url);
    const claim = this.#claim(searchParams.get('claim'));
    const name = searchParams.get('name') ?? '';
    const file = this.attach(claim.id, searchParams.get('type') as Attachment['type'], name);
    return {
      status: 201,
      headers: new Headers({ 'content-type': 'application/json' }),
      text: JSON.stringify(file),
    };
  };

  asked(operation: string): Seen[] {
    const [method, path = ''] = operation.split(' ');
    return this.seen.filter((one) => one.method === method && new RegExp(`^${path}$`).test(one.url.pathname));
  }

  get only(): Claim {
    const [claim] = this.claims.values();
    if (!claim || this.claims.size !== 1) throw new Error(`there are ${this.claims.size} claims`);
    return claim;
  }

  attach(id: string, type: Attachment['type'], name: string): Attachment {
    const claim = this.#claim(id);
    const file: Attachment = {
      id: `att_${claim.attachments.length + 1}`,
      claimId: id,
      type,
      name,
      mediaType: 'image/png',
      size: 4,
      width: 1,
      height: 1,
      lineId: null,
      infoItemId: null,
      messageId: null,
      from: 'claimant',
      createdAt: AT,
      removable: true,
    };
    claim.attachments.push(file);
    return file;
  }

  /** Somebody else writes into the draft. */
  change(id: string, change: NewClaim): Claim {
    const claim = this.#claim(id);
    const { lines, symptoms, contact, siteContact, branchId, ...rest } = change;
    if (branchId) claim.branch = this.branches.find(({ id: branch }) => branch === branchId) ?? null;
    Object.assign(claim, rest, { version: claim.version + 1 });
    if (lines) claim.lines = lines.map((line, position) => lineOf(line, position));
    claim.symptoms = { ...claim.symptoms, ...symptoms } as Claim['symptoms'];
    claim.contact = { ...claim.contact, ...contact } as Claim['contact'];
    if (siteContact !== undefined) claim.siteContact = siteContact as Claim['siteContact'];
    return claim;
  }

  #answer(asked: Seen): Response {
    const { method, url } = asked;
    const key = asked.headers.get('idempotency-key');
    const id = /\/v1\/claims\/([^/]+)/.exec(url.pathname)?.[1];
    const repeated = key ? this.answers.get(`${key} ${url.pathname}`) : undefined;
    if (repeated) return json(repeated.body, { status: repeated.status });
    const keep = (body: unknown, status = 200): Response => {
      const copy = structuredClone(body);
      if (key) this.answers.set(`${key} ${url.pathname}`, { status, body: copy });
      return json(copy, { status });
    };
    switch (`${method} ${url.pathname.replace(/\/v1\/claims\/[^/]+/, '/v1/claims/*')}`) {
      case 'GET /v1/embed':
        return json({ ...EMBED, requirements: this.requirements });
      case 'GET /v1/models':
        return json({ items: [{ ...DESKTOP, family: 'Desktops', requirements: this.requirements }] });
      case 'GET /v1/me':
        return this.me ? json(this.me) : problem(403, 'key_type');
      case 'POST /v1/lookups':
        return this.#look((asked.body as { serial: string }).serial);
      case 'POST /v1/registrations':
        return keep(registrationOf(asked.body as NewRegistration), 201);
      case 'POST /v1/sessions':
        return this.#open((asked.body as { link: string }).link);
      case 'POST /v1/claims':
        return keep(this.#create(asked), 201);
      case 'GET /v1/claims/*':
        return this.claims.has(id ?? '') ? json(this.#claim(id)) : problem(404, 'not_found');
      case 'PATCH /v1/claims/*':
        return this.#current(asked, id) ?? json(this.change(id ?? '', asked.body as NewClaim));
      case 'POST /v1/claims/*/submit':
        return this.#current(asked, id) ?? keep(this.#submit(this.#claim(id)));
      case 'POST /v1/claims/*/resume-links':
        return new Response(null, { status: 202 });
    }
    if (/^\/v1\/organizations\/[^/]+\/branches$/.test(url.pathname))
      return json({ items: this.branches, nextCursor: null });
    if (method === 'DELETE') return this.#remove(url.pathname.split('/').at(-1) ?? '');
    return problem(404, 'not_found');
  }

  #look(serial: string): Response {
    const answer = this.looks.get(serial);
    const unknown = { outcome: 'unknown', serial, checks: ['Look at the label.'], models: [DESKTOP] };
    return json(answer ?? unknown);
  }

  #open(link: string): Response {
    const id = this.links.get(link);
    if (!id) return problem(401, 'code_invalid');
    const { ref, state } = this.#claim(id);
    return json(
      { token: 'ses_link', kind: 'draft', expiresAt: AT, claim: { id, ref, state } },
      { status: 201 },
    );
  }

  #create({ body, headers }: Seen): unknown {
    const claim = blank(`claim_${this.claims.size + 1}`);
    this.claims.set(claim.id, claim);
    this.change(claim.id, body as NewClaim);
    claim.version = 1;
    const { id, ref, state } = claim;
    const session = { token: 'ses_draft', kind: 'draft', expiresAt: AT, claim: { id, ref, state } };
    return { ...claim, session: headers.get('authorization') === 'Bearer pk_1' ? session : null };
  }

  #current(asked: Seen, id: string | undefined): Response | undefined {
    const claim = this.claims.get(id ?? '');
    if (!claim) return problem(404, 'not_found');
    if (claim.state !== 'draft') return problem(409, 'wrong_state');
    if (asked.headers.get('if-match') === `"${claim.version}"`) return undefined;
    return problem(412, 'precondition_failed', { current: claim });
  }

  #submit(claim: Claim): Claim {
    claim.version++;
    if (this.approver) {
      claim.state = 'pending_internal_approval';
      claim.next = { ...claim.next, owner: 'approver', text: `${this.approver} checks the request.` };
      return claim;
    }
    claim.state = 'submitted';
    claim.next = { ...claim.next, text: 'The service looks at your claim by 3 April.' };
    return claim;
  }

  #remove(id: string): Response {
    for (const claim of this.claims.values())
      claim.attachments = claim.attachments.filter((one) => one.id !== id);
    return new Response(null, { status: 204 });
  }

  #claim(id: string | null | undefined): Claim {
    const claim = this.claims.get(id ?? '');
    if (!claim) throw new Error(`no claim ${id}`);
    return claim;
  }
}

// The generated type loses the `null` of a nullable reference.
const NOT_LOOKED_UP = null as unknown as Claim['lines'][number]['coverage'];

function lineOf({ serial }: { serial: string }, position: number): Claim['lines'][number] {
  return {
    id: `line_${position}`,
    position,
    serial,
    model: null,
    unitId: null,
    meter: null,
    coverage: NOT_LOOKED_UP,
    claimedAmount: null,
    approvedAmount: null,
    decision: 'proposed',
    reason: null,
    job: null,
  };
}

function blank(id: string): Claim {
  return {
    id,
    ref: 'WC-7K3M-9Q2X',
    version: 1,
    type: 'customer',
    brand: { slug: 'altai', name: 'Altai Computers' },
    locale: 'en',
    state: 'draft',
    phase: 'draft',
    phaseText: 'Draft',
    next: {
      owner: 'claimant',
      mine: true,
      step: 'submit',
      text: 'Send the claim.',
      due: null,
      overdue: false,
    },
    actions: ['update', 'submit'],
    lines: [],
    failureDate: null,
    purchaseDate: null,
    symptoms: { startedWhen: null, whatHappens: null, tried: null, screenMessage: null, conditions: [] },
    urgency: 'normal',
    urgencyReason: null,
    contact: { name: null, email: null, phone: null, company: null, convenientTime: null, address: null },
    siteContact: null,
    organization: null,
    branch: null,
    approval: null,
    handovers: { toService: [], back: [] },
    requirements: [],
    attachments: [],
    infoRequests: [],
    flags: [],
    assignee: null,
    related: [],
    undelivered: 0,
    createdAt: AT,
    updatedAt: AT,
    submittedAt: null,
    decidedAt: null,
    resolvedAt: null,
    closedAt: null,
  };
}
