import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatPlainDate } from '../core/format.ts';
import { badge } from '../ui/badge.ts';
import { button } from '../ui/button.ts';
import { choiceCards } from '../ui/choice.ts';
import { fieldError } from '../ui/field.ts';
import { problemView } from '../ui/problem-view.ts';
import { textArea } from '../ui/text-area.ts';
import { uploadsView } from '../ui/uploads-view.ts';
import type { InfoItem, InfoRequest } from './wire.ts';
import type { Writing } from './writing.ts';

const LONGEST = 5000;

/** What the service asks for, each item answered in its place. */
export function questionsView(writing: Writing): TemplateResult | typeof nothing {
  const asked = writing.options
    .status()
    .claim.infoRequests.filter((one) => one.answerable && !one.answeredAt);
  return asked.length ? html`${asked.map((request) => requestForm(request, writing))}` : nothing;
}

function requestForm(request: InfoRequest, writing: Writing): TemplateResult {
  const { t } = writing;
  const { id, note, dueOn, items } = request;
  const problem = writing.problem(id);
  const submit = (event: Event): void => {
    event.preventDefault();
    void writing.answer(request);
  };
  return html`<form
    class="questions writing stack"
    part="questions"
    novalidate
    aria-label=${t.needed}
    @submit=${submit}
  >
    <div class="stack tight">
      <h3>${t.needed}</h3>
      ${note ? html`<p class="said"><bdi>${note}</bdi></p>` : nothing}
      <p class="small muted">
        ${t.answerBy(formatPlainDate(dueOn, writing.options.lang()))}
        ${items.length > 1 ? t.answerLater : nothing}
      </p>
    </div>
    ${items.map((item) => (item.answerable ? openItem(item, writing) : settledItem(item, writing)))}
    ${fieldError({ name: id, label: '', t, error: writing.error(id) })}
    ${problem ? problemView({ problem, t }) : nothing}
    <div>${button({ label: t.sendAnswers, kind: 'primary', type: 'submit', busy: writing.busy === id })}</div>
  </form>`;
}

function openItem(item: InfoItem, writing: Writing): TemplateResult {
  const { t } = writing;
  const typed = writing.typed.answers[item.id] ?? {};
  const field = { name: item.id, label: item.prompt, required: true, t };
  switch (item.kind) {
    case 'text':
      return textArea({
        ...field,
        rows: 3,
        maxlength: LONGEST,
        value: typed.text,
        onInput: (text) => writing.typeAnswer(item.id, { text }),
      });
    case 'confirm':
      return choiceCards({
        ...field,
        choices: [
          { value: 'yes', label: t.yes },
          { value: 'no', label: t.no },
        ],
        value: typed.confirmed === undefined ? undefined : typed.confirmed ? 'yes' : 'no',
        onChange: (value) => writing.typeAnswer(item.id, { confirmed: value === 'yes' }),
      });
    case 'file':
      return uploadsView({ ...field, uploads: writing.uploads(item), locale: writing.options.lang() });
  }
}

function settledItem({ prompt, state, answerText, confirmed }: InfoItem, { t }: Writing): TemplateResult {
  const tone = state === 'refused' ? 'bad' : 'good';
  return html`<div class="settled">
    <p>${prompt}</p>
    ${answerText ? html`<p class="said small"><bdi>${answerText}</bdi></p>` : nothing}
    ${confirmed === null ? nothing : html`<p class="small">${confirmed ? t.yes : t.no}</p>`}
    ${state === 'open' ? html`<p class="small muted">${t.item_open}</p>` : badge(tone, t[`item_${state}`])}
  </div>`;
}
