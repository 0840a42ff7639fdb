import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { formatInstant } from '../../core/format.ts';
import { Form } from '../../core/forms.ts';
import { Part } from '../../core/part.ts';
import { badge } from '../../ui/badge.ts';
import { button } from '../../ui/button.ts';
import { choiceCards } from '../../ui/choice.ts';
import { notice } from '../../ui/notice.ts';
import { problemView } from '../../ui/problem-view.ts';
import { select } from '../../ui/select.ts';
import { skeleton } from '../../ui/skeleton.ts';
import { textArea } from '../../ui/text-area.ts';
import type { Kit } from '../kit.ts';
import { Work } from '../work.ts';
import { TONES } from './exceptions.ts';
import { exceptionStyles } from './exceptions.styles.ts';
import type { ExceptionsTexts } from './strings.ts';
import type { Colleague, Exception } from './wire.ts';

type Change = Partial<{ assigneeId: string | null; state: Exception['state']; solution: string }>;

/** One note about a serial: who looks after it, what it turned out to be, and for a pair which record stays. */
export class WarrantyAdminException extends Part<Kit> {
  static override readonly tag = 'warranty-admin-exception';
  static override styles = exceptionStyles;
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    t: { attribute: false },
    staff: { attribute: false },
    exceptionId: { attribute: false },
    onChanged: { attribute: false },
    found: { state: true },
    stale: { state: true },
  };

  t!: ExceptionsTexts;
  staff: readonly Colleague[] = [];
  exceptionId = '';
  onChanged!: () => void;
  private found: Exception | undefined;
  private stale = false;
  readonly #work = new Work(this);
  readonly #form = new Form(this, { t: () => this.t });

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('exceptionId')) void this.#load();
  }

  protected override render(): TemplateResult {
    const { t, found } = this;
    const { problem } = this.#work;
    return html`<div class="stack wide">
      ${this.stale ? notice('warn', html`<p>${t.changedMeanwhile}</p>`, { alert: true }) : nothing}
      ${problem ? problemView({ problem, t, onRetry: () => void this.#load() }) : nothing}
      ${found ? this.#whole(found) : problem ? nothing : skeleton(6, t)}
    </div>`;
  }

  #whole(one: Exception): TemplateResult {
    const { t, kit } = this;
    return html`<div>
        <h3>
          <span class="mono" dir="ltr">${one.serial}</span>
          ${one.otherSerial ? html`↔ <span class="mono" dir="ltr">${one.otherSerial}</span>` : nothing}
        </h3>
        <p class="muted">${t[`kind_${one.kind}`]} · ${one.model ?? t.noUnit}</p>
      </div>
      <p class="said"><bdi>${one.note}</bdi></p>
      <dl class="facts">
        <dt>${t.state}</dt>
        <dd>${badge(TONES[one.state], t[`state_${one.state}`])}</dd>
        <dt>${t.notedBy}</dt>
        <dd>
          ${one.createdBy ? html`<bdi>${one.createdBy.name}</bdi>` : t.thePortal} ·
          ${formatInstant(one.createdAt, kit.locale)}
        </dd>
        <dt>${t.assignee}</dt>
        <dd>${one.assignee ? html`<bdi>${one.assignee.name}</bdi>` : t.nobody}</dd>
        ${
          one.solution
            ? html`<dt>${t.answer}</dt>
                <dd>
                  <bdi>${one.solution}</bdi
                  >${one.solvedBy ? html`<br /><span class="small muted"><bdi>${one.solvedBy.name}</bdi></span>` : nothing}
                </dd>`
            : nothing
        }
      </dl>
      ${one.actions.includes('take') ? this.#take(one) : nothing}
      ${
        one.actions.includes('merge')
          ? html`<warranty-admin-pair
              .kit=${kit}
              .t=${t}
              .exception=${one}
              .onMerged=${() => void this.#again()}
            ></warranty-admin-pair>`
          : nothing
      }
      ${one.actions.includes('answer') ? this.#answer() : nothing}
      ${
        one.actions.includes('reopen')
          ? html`<div>
              ${button({ label: t.reopen, busy: this.#work.busy, onClick: () => void this.#change({ state: 'open' }) })}
            </div>`
          : nothing
      }`;
  }

  #take({ assignee }: Exception): TemplateResult {
    const { t, kit } = this;
    const { busy } = this.#work;
    const mine = assignee?.id === kit.me.userId;
    return html`<div class="row">
      ${
        mine
          ? button({ label: t.giveBack, busy, onClick: () => void this.#change({ assigneeId: null }) })
          : button({
              label: t.take,
              kind: 'primary',
              busy,
              onClick: () => void this.#change({ assigneeId: kit.me.userId }),
            })
      }
      ${select({
        name: 'giveTo',
        label: t.giveTo,
        free: true,
        prompt: t.choose,
        choices: this.staff
          .filter(({ id }) => id !== assignee?.id && id !== kit.me.userId)
          .map(({ id, name }) => ({ value: id, label: name })),
        onChange: (assigneeId) => assigneeId && void this.#change({ assigneeId }),
        t,
      })}
    </div>`;
  }

  #answer(): TemplateResult {
    const { t } = this;
    const error = (name: string) => this.#form.error(name);
    return html`<section class="box" aria-labelledby="answer">
      <form class="stack" novalidate @input=${this.#form.input} @submit=${this.#submit}>
        <h4 id="answer">${t.answerTitle}</h4>
        ${textArea({ name: 'solution', label: t.answer, hint: t.answerHint, required: true, rows: 3, maxlength: 5000, error: error('solution'), t })}
        ${choiceCards({
          name: 'end',
          label: t.end,
          required: true,
          value: 'solved',
          choices: (['solved', 'dismissed'] as const).map((value) => ({
            value,
            label: t[`end_${value}`],
            description: t[`end_${value}_text`],
          })),
          error: error('end'),
          t,
        })}
        <div class="row">
          ${button({ label: t.closeNote, kind: 'primary', type: 'submit', busy: this.#work.busy })}
        </div>
      </form>
    </section>`;
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.#work.busy || !this.#form.validate()) return;
    const { solution = '', end } = this.#form.values();
    void this.#change({ solution, state: end as Exception['state'] });
  };

  async #load(): Promise<void> {
    await this.#work.again(async () => {
      const { data } = await this.kit.client.call('get', '/v1/exceptions/{id}', {
        path: { id: this.exceptionId },
        signal: this.signal,
      });
      this.found = data;
    });
  }

  async #again(): Promise<void> {
    await this.#load();
    this.onChanged();
  }

  async #change(body: Change): Promise<void> {
    const { found: one, kit, t } = this;
    if (!one) return;
    this.stale = false;
    const done = await this.#work.run(
      async () =>
        (
          await kit.client.call('patch', '/v1/exceptions/{id}', {
            path: { id: one.id },
            ifMatch: `"${one.version}"`,
            body,
            signal: this.signal,
          })
        ).data,
    );
    if (done) {
      this.found = done;
      kit.announce(t.saved);
      this.onChanged();
      return;
    }
    const { problem } = this.#work;
    if (problem?.code === 'precondition_failed') {
      this.stale = true;
      await this.#again();
    } else if (problem?.code === 'invalid' && body.solution && this.#form.refuse(problem).length === 0)
      this.#work.clear();
  }
}
