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

declare global {
  interface GlobalEventHandlersEventMap {
    'warranty-session-expired': SessionExpiredEvent;
    'warranty-session-change': SessionChangeEvent;
  }
}
