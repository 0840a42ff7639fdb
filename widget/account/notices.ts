import { html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { baseStyles } from '../core/styles.ts';
import { checkbox, choiceStyles } from '../ui/choice.ts';
import { buttonStyles } from '../ui/button.ts';
import { fieldStyles } from '../ui/field.ts';
import { noticeStyles } from '../ui/notice.ts';
import { problemStyles } from '../ui/problem-view.ts';
import { skeleton, skeletonStyles } from '../ui/skeleton.ts';
import { AccountPart } from './account-part.ts';
import { partStyles } from './account.styles.ts';
import type { Notices } from './wire.ts';

type Choice = Notices['items'][number];

/** What the person is mailed about; each switch counts at once. */
export class WarrantyAccountNotices extends AccountPart {
  static override readonly tag = 'warranty-account-notices';
  static override styles = [
    baseStyles,
    buttonStyles,
    choiceStyles,
    fieldStyles,
    noticeStyles,
    problemStyles,
    skeletonStyles,
    partStyles,
  ];
  static override properties: PropertyDeclarations = { ...AccountPart.properties, items: { state: true } };

  private items: readonly Choice[] | undefined;
  #spoken: string | undefined;

  /** The texts come from the API, in the language that it was asked in. */
  protected override updated(): void {
    const [spoken] = this.kit.lang.split('-x-');
    if (spoken === this.#spoken) return;
    this.#spoken = spoken;
    void this.#load();
  }

  protected override render(): unknown {
    const { t } = this.kit;
    return this.section(
      t.notices,
      t.noticesWhy,
      this.items ? this.#list(this.items) : this.problem ? nothing : skeleton(3, t),
    );
  }

  #list(items: readonly Choice[]): TemplateResult {
    const { t } = this.kit;
    return html`<div class="switches">
      ${items.map((item) =>
        checkbox({
          name: item.kind,
          label: html`${item.title}<span class="description">${item.text}</span>`,
          checked: item.mode === 'now',
          onChange: (checked) => this.#choose(item, checked ? 'now' : 'off'),
          t,
        }),
      )}
    </div>`;
  }

  async #load(): Promise<void> {
    await this.run('load', async () => {
      const { data } = await this.kit.client.call('get', '/v1/me/notices', { signal: this.signal });
      this.items = data.items;
    });
  }

  #saving: Promise<unknown> = Promise.resolve();

  /** One after the other, so that the last switch is the one that counts. */
  #choose(item: Choice, mode: Choice['mode']): void {
    this.items = this.items?.map((one) => (one.kind === item.kind ? { ...one, mode } : one));
    this.#saving = this.#saving.then(() => this.run('choose', () => this.#save())).then(this.#correct);
  }

  async #save(): Promise<void> {
    const body = Object.fromEntries((this.items ?? []).map((one) => [one.kind, one.mode]));
    await this.kit.client.call('put', '/v1/me/notices', { body, signal: this.signal });
    this.kit.announce(this.kit.t.saved);
  }

  /** What could not be saved does not look as if it were. */
  readonly #correct = async (saved: boolean): Promise<void> => {
    const { problem } = this;
    if (saved || !problem) return;
    await this.#load();
    this.problem = problem;
  };
}
