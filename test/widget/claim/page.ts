import '../../../widget/provider/index.ts';
import '../../../widget/claim/index.ts';
import '../../../widget/claim/later.ts';
import type { WarrantyClaim } from '../../../widget/claim/index.ts';
import { settle, StoppedClock } from '../core/host.ts';
import { html, place, until } from '../core/fixture.ts';
import type { FakeService } from './fake-service.ts';

const DRAWN = 'form, [data-heading]';

/** A reader at the claim element, with time that stands still. */
export class Page {
  readonly clock = new StoppedClock();
  readonly element: WarrantyClaim;

  readonly #service: FakeService;

  constructor(
    service: FakeService,
    more: { type?: string; serial?: string; lang?: string; beside?: Element } = {},
  ) {
    this.#service = service;
    const provider = place(
      html`<warranty-provider
        embed-key="pk_1"
        api="https://api.example"
        lang=${more.lang ?? 'en'}
        .fetch=${service.fetch}
        .sendFile=${service.sendFile}
      >
        <warranty-claim .clock=${this.clock} type=${more.type ?? 'customer'} serial=${more.serial ?? ''}>
          <a href="https://warranty.example/b/altai">Make a claim</a>
        </warranty-claim>
      </warranty-provider>`,
    );
    this.element = provider.querySelector('warranty-claim') as WarrantyClaim;
    if (more.beside) provider.append(more.beside);
  }

  static async open(...given: ConstructorParameters<typeof Page>): Promise<Page> {
    const page = new Page(...given);
    await until(() => page.root?.querySelector(DRAWN));
    return page;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot as ShadowRoot;
  }

  get heading(): string {
    return this.root.querySelector('[data-heading]')?.textContent ?? '';
  }

  get text(): string {
    return (this.root.querySelector('.base') as HTMLElement).innerText;
  }

  get said(): string {
    return this.root.querySelector('[role="status"]')?.textContent?.trim() ?? '';
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  field<E extends HTMLElement = HTMLInputElement>(name: string): E {
    const found = this.root.getElementById(`field-${name}`);
    if (!found) throw new Error(`no field ${name} on “${this.heading}”`);
    return found as E;
  }

  async type(name: string, value: string): Promise<void> {
    const control = this.field(name);
    control.value = value;
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.element.updateComplete;
  }

  /** Typed and left, as when a reader tabs on. */
  async fill(name: string, value: string): Promise<void> {
    await this.type(name, value);
    this.field(name).dispatchEvent(new Event('change', { bubbles: true }));
    await this.rest();
  }

  button(label: string | RegExp): HTMLButtonElement {
    const all = [...this.root.querySelectorAll<HTMLButtonElement>('button, a.button')];
    const name = (one: Element): string => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim();
    const found = all.find((one) =>
      typeof label === 'string' ? name(one) === label : label.test(name(one)),
    );
    if (!found) throw new Error(`no button ${label} among ${all.map(name).join(' | ')}`);
    return found;
  }

  async press(label: string | RegExp): Promise<void> {
    this.button(label).click();
    await this.rest();
  }

  /** Lets answers arrive and the element draw; no time passes. */
  async rest(): Promise<void> {
    for (let calm = 0; calm < 3; calm++) {
      await settle();
      await this.element.updateComplete;
      if (this.#service.pending > 0) calm = -1;
    }
  }

  /** Ends every pause: what was typed is sent, a retry is made. */
  async pass(): Promise<void> {
    await this.clock.pass();
    await this.rest();
  }

  async attach(type: string, name = 'label.png'): Promise<void> {
    const input = this.field(`attachments.${type}`);
    const files = new DataTransfer();
    files.items.add(new File(['png!'], name, { type: 'image/png' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await this.rest();
  }

  /** From the first step to the last with everything that a claim needs. */
  async fillIn(serial = 'ALT-L2-48213907'): Promise<void> {
    await this.fill('lines.0.serial', serial);
    await this.press('Next');
    await this.type('symptoms.whatHappens', 'It turns itself off.');
    await this.press('Next');
    await this.press('Next');
    await this.type('contact.name', 'Aigerim');
    await this.type('contact.email', 'aigerim@example.org');
    await this.press('Next');
    await this.pass();
  }
}
