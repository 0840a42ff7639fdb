import { css, html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { CommonStrings, ScanStrings } from '../lang/common.ts';
import { button } from './button.ts';
import { openCamera } from './camera.ts';
import type { Camera, CameraRefusal } from './camera.ts';
import { makeDecoder } from './decoder.ts';
import type { Decode } from './decoder.ts';
import { notice, noticeStyles } from './notice.ts';

type State = 'closed' | 'offered' | 'starting' | 'running' | 'looking' | 'empty' | CameraRefusal;
type Host = ReactiveControllerHost & HTMLElement;

export interface ScanOptions {
  /** A code was read; `false` where it is not what is wanted, and the camera looks on. */
  read: (text: string) => boolean;
  closed: () => void;
}

const PAUSE_MS = 120;

/** Reads a code by camera, or out of a photo. Says first what the camera is for, and stops it as soon as nobody looks. */
export class Scan implements ReactiveController {
  readonly #host: Host;
  readonly #options: ScanOptions;
  #state: State = 'closed';
  #camera: Camera | undefined;
  #decode: Promise<Decode> | undefined;
  #isLit = false;
  #refused = false;
  #turn = 0;

  constructor(host: Host, options: ScanOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get open(): boolean {
    return this.#state !== 'closed';
  }

  offer(): void {
    this.#set('offered');
  }

  close(): void {
    if (!this.open) return;
    this.#stop();
    this.#set('closed');
    this.#options.closed();
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#hidden);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#hidden);
    this.#stop();
    this.#state = 'closed';
  }

  view(t: CommonStrings & ScanStrings): TemplateResult | typeof nothing {
    if (!this.open) return nothing;
    const isRunning = this.#state === 'running';
    return html`<section class="scan stack" part="scan" aria-label=${t.scan} @keydown=${this.#key}>
      ${this.#message(t)}
      <video
        class="viewer"
        part="viewer"
        ?hidden=${!isRunning}
        aria-label=${t.scanAim}
        playsinline
        muted
        autoplay
        .srcObject=${this.#camera?.stream ?? null}
      ></video>
      <div class="row">
        ${
          isRunning || this.#state === 'starting'
            ? nothing
            : button({ label: t.scanCamera, kind: 'primary', onClick: () => void this.#start() })
        }
        ${
          isRunning && this.#camera?.torch
            ? button({
                label: this.#isLit ? t.scanDark : t.scanLight,
                onClick: () => void this.#light(),
              })
            : nothing
        }
        <label class="button secondary photo"
          ><span>${t.scanPhoto}</span
          ><input
            class="visually-hidden"
            type="file"
            accept="image/*"
            capture="environment"
            @change=${this.#photo}
        /></label>
        ${button({ label: t.close, kind: 'quiet', onClick: () => this.close() })}
      </div>
    </section>`;
  }

  #message(t: ScanStrings): unknown {
    const said: Partial<Record<State, unknown>> = {
      offered: html`<p class="muted">${t.scanWhy}</p>`,
      starting: html`<p class="muted" role="status">${t.scanStarting}</p>`,
      running: html`<p role="status">${this.#refused ? t.scanOther : t.scanAim}</p>`,
      looking: html`<p class="muted" role="status">${t.scanLooking}</p>`,
      empty: notice('warn', html`<p>${t.scanEmpty}</p>`, { alert: true }),
      denied: notice('info', html`<p>${t.scanDenied}</p>`, { alert: true }),
      absent: notice('info', html`<p>${t.scanAbsent}</p>`, { alert: true }),
    };
    return said[this.#state];
  }

  async #start(): Promise<void> {
    const turn = ++this.#turn;
    this.#refused = false;
    this.#set('starting');
    const [camera, decode] = await Promise.all([openCamera(), this.#decoder()]);
    if (turn !== this.#turn || !this.#host.isConnected) {
      if (typeof camera === 'object') camera.stop();
      return;
    }
    if (typeof camera === 'string') return this.#set(camera);
    this.#camera = camera;
    this.#isLit = false;
    this.#set('running');
    await this.#host.updateComplete;
    await this.#watch(turn, decode);
  }

  async #watch(turn: number, decode: Decode): Promise<void> {
    const video = this.#host.shadowRoot?.querySelector<HTMLVideoElement>('video.viewer');
    if (!video) return;
    await video.play().catch(() => undefined);
    while (turn === this.#turn && this.#camera) {
      const text = video.readyState >= video.HAVE_CURRENT_DATA ? await decode(video) : undefined;
      if (turn !== this.#turn) return;
      if (text && this.#take(text)) return;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }

  #take(text: string): boolean {
    const isWanted = this.#options.read(text);
    if (isWanted) this.close();
    else if (!this.#refused) {
      this.#refused = true;
      this.#host.requestUpdate();
    }
    return isWanted;
  }

  readonly #photo = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!file) return;
    this.#stop();
    const turn = this.#turn;
    this.#set('looking');
    const text = await this.#read(file).catch(() => undefined);
    input.value = '';
    if (turn !== this.#turn) return;
    if (!text || !this.#take(text)) this.#set('empty');
  };

  async #read(file: File): Promise<string | undefined> {
    const [decode, picture] = await Promise.all([
      this.#decoder(),
      createImageBitmap(file, { imageOrientation: 'from-image' }),
    ]);
    try {
      return await decode(picture);
    } finally {
      picture.close();
    }
  }

  #decoder(): Promise<Decode> {
    this.#decode ??= makeDecoder().catch((reason: unknown) => {
      this.#decode = undefined;
      throw reason;
    });
    return this.#decode;
  }

  async #light(): Promise<void> {
    this.#isLit = !this.#isLit;
    await this.#camera?.torch?.(this.#isLit).catch(() => undefined);
    this.#host.requestUpdate();
  }

  /** Also ends what is still starting or looking. */
  #stop(): void {
    this.#turn++;
    this.#camera?.stop();
    this.#camera = undefined;
  }

  readonly #hidden = (): void => {
    if (!document.hidden || !this.open) return;
    this.#stop();
    this.#set('offered');
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.close();
  };

  #set(state: State): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

export const scanStyles = [
  noticeStyles,
  css`
    .scan {
      margin-block-start: 10px;
      padding: 1em;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_sunken);
    }
    .viewer {
      display: block;
      inline-size: 100%;
      max-block-size: 60vh;
      aspect-ratio: 4 / 3;
      object-fit: cover;
      border-radius: var(--_radius);
      background: #000;
    }
    .viewer[hidden] {
      display: none;
    }
    .photo {
      position: relative;
    }
    .photo:focus-within {
      outline: 3px solid var(--_accent-text);
      outline-offset: 2px;
    }
  `,
];
