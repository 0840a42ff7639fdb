import { html } from 'lit';
import { DATE_FORMATS, LOCALES } from '../../db/vocab.ts';
import type { DateFormat } from '../../db/vocab.ts';
import { writeDay } from '../../db/date-format.ts';
import { baseStyles } from '../core/styles.ts';
import { button, buttonStyles } from '../ui/button.ts';
import { errorSummary, errorSummaryStyles } from '../ui/error-summary.ts';
import { fieldStyles } from '../ui/field.ts';
import { noticeStyles } from '../ui/notice.ts';
import { problemStyles } from '../ui/problem-view.ts';
import { select } from '../ui/select.ts';
import { textField } from '../ui/text-field.ts';
import { AccountPart } from './account-part.ts';
import { partStyles } from './account.styles.ts';
import type { MeChange } from './wire.ts';

/** How the person is called, and how they read. */
export class WarrantyAccountProfile extends AccountPart {
  static override readonly tag = 'warranty-account-profile';
  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    noticeStyles,
    problemStyles,
    errorSummaryStyles,
    partStyles,
  ];

  protected override render(): unknown {
    const { t, me } = this.kit;
    const error = (name: string): string | undefined => this.form.error(name);
    return this.section(
      t.profile,
      '',
      html`<form class="stack" novalidate @input=${this.form.input} @submit=${this.#submit}>
        ${errorSummary(this.form, t)}
        <div class="pair">
          ${textField({ name: 'fullName', label: t.fullName, autocomplete: 'name', required: true, maxlength: 200, value: me.fullName ?? '', error: error('fullName'), t })}
          ${textField({ name: 'title', label: t.personTitle, hint: t.personTitleHint, maxlength: 60, value: me.title ?? '', error: error('title'), t })}
          ${select({ name: 'locale', label: t.language, hint: t.languageHint, required: true, choices: LOCALES.map((value) => ({ value, label: ownName(value) })), value: me.locale ?? undefined, error: error('locale'), t })}
          ${select({ name: 'dateFormat', label: t.dateFormat, prompt: t.asLanguage(this.#sample()), choices: DATE_FORMATS.map((value) => ({ value, label: this.#sample(value) })), value: me.dateFormat ?? undefined, error: error('dateFormat'), t })}
          ${select({ name: 'timeZone', label: t.timeZone, prompt: t.asDevice(deviceZone()), choices: zones(me.timeZone), value: me.timeZone ?? undefined, error: error('timeZone'), t })}
        </div>
        <div>${button({ label: t.save, kind: 'primary', type: 'submit', busy: this.busy === 'save' })}</div>
      </form>`,
    );
  }

  #sample(dateFormat?: DateFormat): string {
    const [locale = 'en'] = this.kit.lang.split('-x-');
    const now = Date.now();
    return dateFormat
      ? writeDay(now, { locale, dateFormat, timeZone: undefined })
      : new Intl.DateTimeFormat(locale, { dateStyle: 'long', calendar: 'gregory' }).format(now);
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.busy && this.form.validate()) void this.#save();
  };

  async #save(): Promise<void> {
    const { client, etag, took, announce, t } = this.kit;
    const typed = this.form.values();
    const body = {
      fullName: typed['fullName']?.trim(),
      title: typed['title']?.trim() || null,
      locale: typed['locale'],
      dateFormat: typed['dateFormat'] || null,
      timeZone: typed['timeZone'] || null,
    } as MeChange;
    const saved = await this.run('save', async () => {
      const answer = await client.call('patch', '/v1/me', { body, ifMatch: etag, signal: this.signal });
      took(answer.data, answer.etag);
    });
    if (saved) {
      this.form.settle();
      announce(t.saved);
    } else if (this.problem?.code === 'precondition_failed') {
      await this.kit.reload();
    }
  }
}

const ownName = (locale: string): string =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;

const deviceZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

function zones(kept: string | null): { value: string; label: string }[] {
  const known = Intl.supportedValuesOf('timeZone');
  const all = kept && !known.includes(kept) ? [kept, ...known] : known;
  return all.map((value) => ({ value, label: value.replaceAll('_', ' ') }));
}
