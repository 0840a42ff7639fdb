import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ATTACHMENT_TYPES, INFO_ITEM_KINDS, LIMITS } from '../../../db/vocab.ts';
import { button } from '../../ui/button.ts';
import { crossIcon } from '../../ui/icon.ts';
import { iconButton } from '../../ui/icon-button.ts';
import { plusIcon } from '../icons.ts';
import type { Values } from '../kit.ts';
import { word } from '../strings.ts';
import { day, line, pick, words } from './fields.ts';
import { given, needed } from './form.ts';
import type { ActionForm, Drawing } from './form.ts';

const MEMBERS = ['prompt', 'kind', 'attachmentType'] as const;

export const requestInfo: ActionForm = {
  start: ({ siteContact }) => ({
    askedOf: siteContact ? 'site_contact' : 'claimant',
    count: '1',
    'items.0.kind': 'text',
  }),
  fields: (drawing) => {
    const { t } = drawing.kit;
    const count = countOf(drawing.values);
    return html`
      <div class="pair">
        ${pick(drawing, { name: 'askedOf', label: t.askOf, required: true, choices: whom(drawing) })}
        ${day(drawing, { name: 'dueOn', label: t.dueOn, hint: t.dueOnHint })}
      </div>
      ${Array.from({ length: count }, (_, at) => question(drawing, at, count))}
      ${
        count < LIMITS.infoItems
          ? html`<div>
              ${button({
                label: t.addQuestion,
                icon: plusIcon,
                onClick: () => drawing.set({ count: String(count + 1), [`items.${count}.kind`]: 'text' }),
              })}
            </div>`
          : nothing
      }
      ${words(drawing, { name: 'note', label: t.noteFor })}
    `;
  },
  send: ({ client, request, values }) =>
    client.call('post', '/v1/claims/{id}/request-info', {
      ...request,
      body: {
        askedOf: values['askedOf'] === 'site_contact' ? 'site_contact' : 'claimant',
        ...given(values, 'dueOn', 'note'),
        items: Array.from({ length: countOf(values) }, (_, at) => itemOf(values, at)),
      },
    }),
};

function whom({ kit: { t }, claim }: Drawing): { value: string; label: string }[] {
  const named = (role: string, name: string | null | undefined): string => (name ? `${role}: ${name}` : role);
  return [
    { value: 'claimant', label: named(t.claimant, claim.contact.name) },
    ...(claim.siteContact
      ? [{ value: 'site_contact', label: named(t.siteContact, claim.siteContact.name) }]
      : []),
  ];
}

function question(drawing: Drawing, at: number, count: number): TemplateResult {
  const { t } = drawing.kit;
  return html`<fieldset class="group">
    <legend>${t.question(at + 1)}</legend>
    ${line(drawing, { name: `items.${at}.prompt`, label: t.questionText, required: true })}
    <div class="pair">
      ${pick(drawing, {
        name: `items.${at}.kind`,
        label: t.answerAs,
        required: true,
        choices: INFO_ITEM_KINDS.map((value) => ({ value, label: word(t, 'kind', value) })),
      })}
      ${
        drawing.values[`items.${at}.kind`] === 'file'
          ? pick(drawing, {
              name: `items.${at}.attachmentType`,
              label: t.fileType,
              required: true,
              prompt: t.choose,
              choices: ATTACHMENT_TYPES.map((value) => ({ value, label: word(t, 'type', value) })),
            })
          : nothing
      }
    </div>
    ${
      count > 1
        ? html`<div class="corner">
            ${iconButton({
              label: t.removeQuestion(at + 1),
              icon: crossIcon,
              onClick: () => drawing.set(without(drawing.values, at, count)),
            })}
          </div>`
        : nothing
    }
  </fieldset>`;
}

const countOf = (values: Values): number => Number(values['count'] ?? 1);

/** The questions after the removed one move up by one. */
function without(values: Values, removed: number, count: number): Values {
  const moved = Array.from({ length: count - removed }, (_, step) => removed + step).flatMap((at) =>
    MEMBERS.map((member) => [`items.${at}.${member}`, values[`items.${at + 1}.${member}`] ?? ''] as const),
  );
  return { ...Object.fromEntries(moved), count: String(count - 1) };
}

function itemOf(values: Values, at: number) {
  const kind = INFO_ITEM_KINDS.find((one) => one === values[`items.${at}.kind`]) ?? 'text';
  const attachmentType = ATTACHMENT_TYPES.find((one) => one === values[`items.${at}.attachmentType`]);
  return {
    kind,
    prompt: needed(values, `items.${at}.prompt`),
    ...(kind === 'file' && attachmentType && { attachmentType }),
  };
}
