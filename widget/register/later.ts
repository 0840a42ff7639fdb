import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { button } from '../ui/button.ts';
import { noticeStyles } from '../ui/notice.ts';
import { Scan, scanStyles } from '../ui/scan.ts';
import { select } from '../ui/select.ts';
import english from '../lang/en/register-later.ts';
import type { Told } from './ask.ts';
import { laterStyles } from './later.styles.ts';
import { strings } from './strings.ts';
import type { Texts } from './types.ts';

strings.add(english);

export { askAbout, readSerial } from './ask.ts';
export { Aftermath } from './aftermath.ts';
export { Scan };
export const styles = [noticeStyles, ...scanStyles, laterStyles];

interface TellOptions {
  t: Texts;
  modelId: string;
  error: string;
  use: (serial: string) => void;
  choose: (modelId: string) => void;
}

/** Below the field: whether the serial is known, and which model it is where the portal has to be told. */
export function toldView(told: Told, { t, modelId, error, use, choose }: TellOptions): TemplateResult {
  const { suggestion, models } = told;
  return html`<p class="told ${told.tone}">${told.text}</p>
    ${suggestion ? html`<div>${button({ label: t.useInstead(suggestion), onClick: () => use(suggestion) })}</div>` : nothing}
    ${
      models.length > 0
        ? select({
            name: 'modelId',
            label: t.model,
            prompt: t.chooseOne,
            choices: models.map(({ id, name }) => ({ value: id, label: name })),
            value: modelId,
            required: told.mustChoose,
            error,
            onChange: choose,
            t,
          })
        : nothing
    }`;
}
