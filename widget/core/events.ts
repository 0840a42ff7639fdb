/** Base of every `warranty-…` event: bubbles, leaves the shadow root, one class per event. */
export abstract class WarrantyEvent extends Event {
  protected constructor(type: `warranty-${string}`, options: { cancelable?: boolean } = {}) {
    super(type, { bubbles: true, composed: true, ...options });
  }
}

export class SessionExpiredEvent extends WarrantyEvent {
  static readonly type = 'warranty-session-expired';
  constructor() {
    super(SessionExpiredEvent.type);
  }
}

export class SessionChangeEvent extends WarrantyEvent {
  static readonly type = 'warranty-session-change';
  readonly signedIn: boolean;
  constructor(signedIn: boolean) {
    super(SessionChangeEvent.type);
    this.signedIn = signedIn;
  }
}

/** Asks for a claim on this device; prevented when an element of the page has taken it. */
export class StartClaimEvent extends WarrantyEvent {
  static readonly type = 'warranty-start-claim';
  readonly serial: string | undefined;
  readonly modelId: string | undefined;
  constructor(unit: { serial?: string | undefined; modelId?: string | undefined } = {}) {
    super(StartClaimEvent.type, { cancelable: true });
    this.serial = unit.serial;
    this.modelId = unit.modelId;
  }
}

/** Asks to follow this claim; prevented when an element of the page has taken it. */
export class FollowClaimEvent extends WarrantyEvent {
  static readonly type = 'warranty-follow-claim';
  readonly ref: string;
  readonly id: string;
  /** Of the session that made the claim, where nobody is signed in. */
  readonly token: string | undefined;
  constructor(claim: { ref: string; id: string; token?: string | undefined }) {
    super(FollowClaimEvent.type, { cancelable: true });
    this.ref = claim.ref;
    this.id = claim.id;
    this.token = claim.token;
  }
}

/** Somebody says that a date of this device is wrong; prevented when an element of the page has taken it. */
export class DateWrongEvent extends WarrantyEvent {
  static readonly type = 'warranty-date-wrong';
  readonly serial: string;
  readonly modelId: string | undefined;
  readonly unitId: string | undefined;
  /** From which the cover counts now. */
  readonly dateKind: string | undefined;
  constructor(
    about: Pick<DateWrongEvent, 'serial'> & Partial<Pick<DateWrongEvent, 'modelId' | 'unitId' | 'dateKind'>>,
  ) {
    super(DateWrongEvent.type, { cancelable: true });
    this.serial = about.serial;
    this.modelId = about.modelId;
    this.unitId = about.unitId;
    this.dateKind = about.dateKind;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'warranty-session-expired': SessionExpiredEvent;
    'warranty-session-change': SessionChangeEvent;
    'warranty-start-claim': StartClaimEvent;
    'warranty-follow-claim': FollowClaimEvent;
    'warranty-date-wrong': DateWrongEvent;
  }
}
