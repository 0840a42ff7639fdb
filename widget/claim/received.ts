import type { LitElement } from 'lit';
import { FollowClaimEvent } from '../core/events.ts';
import type { Claim } from './entries.ts';

/** The claim as the service has received it, and what the reader may do with its reference. */
export class Received {
  readonly #host: LitElement;
  readonly #copied: () => void;
  #token: string | undefined;
  claim: Claim | undefined;
  copied = false;

  constructor(host: LitElement, copied: () => void) {
    this.#host = host;
    this.#copied = copied;
  }

  /** `token` is the session that may see it, where nobody is signed in. */
  take(claim: Claim, token: string | undefined): void {
    this.claim = claim;
    this.#token = token;
    this.#host.requestUpdate();
  }

  forget(): void {
    this.claim = undefined;
    this.copied = false;
    this.#host.requestUpdate();
  }

  readonly follow = (event: Event): void => {
    if (!this.claim) return;
    const { ref, id } = this.claim;
    const request = new FollowClaimEvent({ ref, id, token: this.#token });
    this.#host.dispatchEvent(request);
    if (request.defaultPrevented) event.preventDefault();
  };

  readonly copy = (): void => {
    void navigator.clipboard?.writeText(this.claim?.ref ?? '').then(
      () => {
        this.copied = true;
        this.#copied();
      },
      () => undefined,
    );
  };
}
