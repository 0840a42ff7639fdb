import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { REASON_CODES } from '../../../db/vocab.ts';
import type { ReasonCode } from '../../../db/vocab.ts';
import { formatMoney } from '../../core/format-money.ts';
import { badge, VERDICT_TONES } from '../../ui/badge.ts';
import { choiceCards } from '../../ui/choice.ts';
import { notice } from '../../ui/notice.ts';
import type { Kit, Values } from '../kit.ts';
import { languageName } from '../story.ts';
import { word } from '../strings.ts';
import type { Claim, ClaimLine } from '../wire.ts';
import { amountPattern, majorOf, minorOf } from '../money.ts';
import { amount, pick, words } from './fields.ts';
import { given, needed } from './form.ts';
import type { ActionForm, Drawing } from './form.ts';

export const decide: ActionForm = {
  start: ({ lines }) => Object.assign({}, ...lines.map(suggestion), ...lines.map(amountAsked)) as Values,
  fields: (drawing) => {
    const { t } = drawing.kit;
    return html`
      ${drawing.claim.lines.map((line, at) => device(drawing, line, at))}
      ${words(drawing, { name: 'note', label: t.noteFor, hint: readsIn(drawing.claim, drawing.kit) })}
    `;
  },
  send: ({ client, request, claim, values }) =>
    client.call('post', '/v1/claims/{id}/decide', {
      ...request,
      body: { lines: claim.lines.map((line, at) => decided(line, values, at)), ...given(values, 'note') },
    }),
};

/** What the coverage says, where it says something clear; the agent still decides. */
function suggestion({ coverage }: ClaimLine, at: number): Values {
  if (coverage?.verdict === 'covered') return { [`lines.${at}.decision`]: 'approved' };
  if (coverage?.verdict !== 'not_covered') return {};
  return {
    [`lines.${at}.decision`]: 'rejected',
    [`lines.${at}.reason`]: 'out_of_cover',
    [`lines.${at}.text`]: coverage.reasons.map(({ text }) => text).join(' ') || coverage.headline,
  };
}

/** Not the words of a rejection, which the coverage suggests. */
const overrideName = (at: number): string => `lines.${at}.override`;
const amountName = (at: number): string => `lines.${at}.approvedAmount`;

const amountAsked = ({ claimedAmount }: ClaimLine, at: number): Values =>
  claimedAmount ? { [amountName(at)]: majorOf(claimedAmount) } : {};

function device(drawing: Drawing, line: ClaimLine, at: number): TemplateResult {
  const { kit, values, error } = drawing;
  const { t } = kit;
  const name = `lines.${at}.decision`;
  const { coverage } = line;
  return html`<fieldset class="group">
    <legend>
      <bdi>${line.model?.name ?? t.noModel}</bdi> <bdi class="mono" dir="ltr">${line.serial}</bdi>
    </legend>
    ${
      coverage
        ? html`<p class="verdict-line">
            ${badge(VERDICT_TONES[coverage.verdict], word(t, 'verdict', coverage.verdict))}
            <span>${coverage.headline}</span>
          </p>`
        : html`<p class="muted">${t.noCoverage}</p>`
    }
    ${choiceCards({
      name,
      label: t.decision,
      required: true,
      value: values[name],
      error: error(name),
      hint: coverage && ['covered', 'not_covered'].includes(coverage.verdict) ? t.suggested : undefined,
      choices: [
        { value: 'approved', label: t.approve },
        { value: 'rejected', label: t.reject },
      ],
      t,
    })}
    ${values[name] === 'rejected' ? rejection(drawing, at) : nothing}
    ${values[name] === 'approved' ? approval(drawing, line, at) : nothing}
  </fieldset>`;
}

function approval(drawing: Drawing, { claimedAmount, coverage }: ClaimLine, at: number): TemplateResult {
  const { t, lang, me } = drawing.kit;
  return html`${
    claimedAmount
      ? amount(drawing, {
          name: amountName(at),
          label: `${t.approvedAmount} (${claimedAmount.currency})`,
          hint: t.amountAsked(formatMoney(claimedAmount, lang)),
          pattern: amountPattern(claimedAmount.currency),
          required: true,
        })
      : nothing
  }
  ${
    coverage?.verdict === 'not_covered'
      ? html`${me.rights.includes('claim.override') ? nothing : notice('warn', html`<p>${t.overrideNeeds}</p>`)}
        ${words(drawing, { name: overrideName(at), label: t.overrideText, hint: readsIn(drawing.claim, drawing.kit), required: true })}`
      : nothing
  }`;
}

function rejection(drawing: Drawing, at: number): TemplateResult {
  const { t } = drawing.kit;
  return html`
    ${pick(drawing, {
      name: `lines.${at}.reason`,
      label: t.reason,
      required: true,
      prompt: t.choose,
      choices: REASON_CODES.map((value) => ({ value, label: word(t, 'reason', value) })),
    })}
    ${words(drawing, {
      name: `lines.${at}.text`,
      label: t.rejectText,
      hint: readsIn(drawing.claim, drawing.kit),
      required: true,
    })}
  `;
}

const readsIn = (claim: Claim, { t, lang }: Kit): string => t.readsIn(languageName(claim.locale, lang));

function decided({ id, claimedAmount, coverage }: ClaimLine, values: Values, at: number) {
  if (values[`lines.${at}.decision`] !== 'rejected') {
    return {
      id,
      decision: 'approved' as const,
      ...(claimedAmount ? { approvedAmount: amountOf(values, at, claimedAmount.currency) } : {}),
      ...(coverage?.verdict === 'not_covered' ? { text: needed(values, overrideName(at)) } : {}),
    };
  }
  const reason: ReasonCode = REASON_CODES.find((one) => one === values[`lines.${at}.reason`]) ?? 'other';
  return { id, decision: 'rejected' as const, reason, text: needed(values, `lines.${at}.text`) };
}

const amountOf = (values: Values, at: number, currency: string) => ({
  amountMinor: minorOf(needed(values, amountName(at)), currency),
  currency,
});
