import { expect } from 'chai';
import { html as lit, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { Form } from '../../../widget/core/forms.ts';
import { Problem } from '../../../widget/core/problem.ts';
import { baseStyles } from '../../../widget/core/styles.ts';
import { Uploads } from '../../../widget/core/upload.ts';
import { badge, badgeStyles, verdict } from '../../../widget/ui/badge.ts';
import { button, buttonStyles } from '../../../widget/ui/button.ts';
import { checkbox, choiceCards, choiceStyles } from '../../../widget/ui/choice.ts';
import { dateField } from '../../../widget/ui/date-field.ts';
import { dialog, dialogStyles } from '../../../widget/ui/dialog.ts';
import { errorSummary, errorSummaryStyles } from '../../../widget/ui/error-summary.ts';
import { fieldStyles } from '../../../widget/ui/field.ts';
import { notice, noticeStyles } from '../../../widget/ui/notice.ts';
import { problemText } from '../../../widget/ui/problem-text.ts';
import { problemStyles, problemView } from '../../../widget/ui/problem-view.ts';
import { select } from '../../../widget/ui/select.ts';
import { skeleton, skeletonStyles } from '../../../widget/ui/skeleton.ts';
import { stepper, stepperStyles } from '../../../widget/ui/stepper.ts';
import { textArea } from '../../../widget/ui/text-area.ts';
import { textField } from '../../../widget/ui/text-field.ts';
import { timeline, timelineStyles } from '../../../widget/ui/timeline.ts';
import { uploadsStyles, uploadsView } from '../../../widget/ui/uploads-view.ts';
import plain from '../../../widget/lang/en/common.ts';
import problems from '../../../widget/lang/en/problems.ts';
import files from '../../../widget/lang/en/files.ts';
import form from '../../../widget/lang/en/form.ts';
import { clear, html, place, until } from '../core/fixture.ts';
import { violations } from '../core/violations.ts';

const common = { ...plain, ...problems };
const t = { ...common, ...form, ...files };

class Stand extends LitElement {
  static override styles = [
    baseStyles,
    badgeStyles,
    buttonStyles,
    choiceStyles,
    dialogStyles,
    errorSummaryStyles,
    fieldStyles,
    noticeStyles,
    problemStyles,
    skeletonStyles,
    stepperStyles,
    timelineStyles,
    uploadsStyles,
  ];
  static override properties = { open: { type: Boolean } };
  declare open: boolean;
  closed = 0;
  clicks = 0;
  readonly form = new Form(this, { t: () => t });
  readonly uploads = new Uploads<string>(this, {
    shrink: (file) => Promise.resolve(file),
    send: ({ name }) =>
      name === 'bad.png'
        ? Promise.reject(new Problem({ code: 'file_damaged', status: 422 }))
        : name === 'slow.png'
          ? new Promise(() => undefined)
          : Promise.resolve('att'),
  });
  content: () => TemplateResult = () => lit``;

  override render(): unknown {
    return lit`<div class="base card" lang="en" dir=${this.dir || 'ltr'}><h2>Parts</h2>${this.content()}</div>`;
  }

  one<E extends Element = HTMLElement>(selector: string): E {
    return this.shadowRoot?.querySelector(selector) as E;
  }
}
customElements.define('test-stand', Stand);

async function stand(content: (element: Stand) => TemplateResult, width = ''): Promise<Stand> {
  const element = place<Stand>(html`<test-stand class=${width}></test-stand>`);
  element.content = () => content(element);
  element.requestUpdate();
  await element.updateComplete;
  return element;
}

const controls = (element: Stand, error?: string): TemplateResult => lit`<form class="stack" novalidate>
  ${errorSummary(element.form, t)}
  ${textField({ name: 'serial', label: 'Serial', hint: 'On the label', required: true, verbatim: true, error, t })}
  ${textArea({ name: 'what', label: 'What happens', error, t })}
  ${select({ name: 'model', label: 'Model', prompt: 'Choose', required: true, choices: [{ value: 'l', label: 'L200' }], error, t })}
  ${dateField({ name: 'since', label: 'Since', max: '2026-01-01', error, t })}
  ${choiceCards({
    name: 'event',
    label: 'Before that',
    required: true,
    choices: [
      { value: 'drop', label: 'It fell', description: 'Also from a table' },
      { value: 'none', label: 'Nothing' },
    ],
    value: 'drop',
    error,
    t,
  })}
  ${checkbox({ name: 'agree', label: 'I may be called', required: true, error, t })}
  <div class="row">${button({ label: 'Send', kind: 'primary', type: 'submit' })}${button({ label: 'Back' })}${button({ label: 'Delete', kind: 'danger' })}${button({ label: 'More', kind: 'quiet' })}${button({ label: 'Sending', kind: 'primary', busy: true })}</div>
</form>`;

const answers = (): TemplateResult => lit`<div class="stack">
  ${verdict('good', 'In warranty', 'Until 3 May 2027')}
  <p>${badge('good', 'Covered')} ${badge('warn', 'Conditional')} ${badge('bad', 'Not covered')} ${badge('neutral', 'Unknown')} ${badge('info', 'New')}</p>
  ${notice('info', 'Note')}${notice('good', 'Done')}${notice('warn', 'Careful')}
  ${problemView({ problem: new Problem({ code: 'unavailable', status: 503, requestId: 'req_1', retryAfter: 5 }), t, onRetry: () => undefined })}
  ${stepper({ steps: ['Device', 'What happened', 'Send'], current: 1, t, onGo: () => undefined })}
  ${timeline(
    [
      { at: '2026-05-03T10:00:00Z', title: 'Received', by: 'Ana' },
      { title: 'Repair', current: true, text: 'Soon' },
    ],
    'en',
    'Progress',
  )}
  ${skeleton(3, t)}
</div>`;

describe('the parts', () => {
  afterEach(() => {
    clear();
    document.documentElement.style.colorScheme = '';
    document.body.style.background = '';
  });

  for (const scheme of ['light', 'dark']) {
    const dress = (): void => {
      document.documentElement.style.colorScheme = scheme;
      document.body.style.background = 'Canvas';
    };

    it(`give axe nothing to find in a ${scheme} form`, async () => {
      dress();
      expect(await violations(await stand((element) => controls(element)))).to.deep.equal([]);
    });

    it(`give axe nothing to find in a ${scheme} form with errors`, async () => {
      dress();
      const element = await stand((one) => controls(one, 'Something is missing'));
      element.form.validate();
      await until(() => element.shadowRoot?.activeElement?.matches('[data-error-summary]'));
      expect(await violations(element)).to.deep.equal([]);
    });

    it(`give axe nothing to find in ${scheme} answers, files and dialogs`, async () => {
      dress();
      const element = await stand(
        (one) =>
          lit`${answers()}${uploadsView({ name: 'photos', label: 'Photos', uploads: one.uploads, locale: 'en', t })}`,
      );
      element.uploads.add(
        ['ok.png', 'bad.png', 'slow.png'].map((name) => new File(['x'], name, { type: 'image/png' })),
      );
      await until(
        () => element.one('.file.failed') && element.one('.file.sending') && element.one('.file.done'),
      );
      for (const one of element.shadowRoot?.getAnimations() ?? []) one.cancel();
      expect(await violations(element)).to.deep.equal([]);
    });
  }

  for (const accent of ['#f5d90a', '#7a1fd6', '#0b5fff', '#d6336c', '#111111', '#2f9e44']) {
    it(`stay readable with any accent, such as ${accent}, in light and dark`, async () => {
      document.body.style.background = 'Canvas';
      const element = await stand((one) => lit`${controls(one)}<a href="#x">Link</a>`);
      element.style.setProperty('--warranty-accent', accent);
      for (const scheme of ['light', 'dark']) {
        document.documentElement.style.colorScheme = scheme;
        for (const one of element.shadowRoot?.getAnimations() ?? []) one.cancel();
        expect(await violations(element)).to.deep.equal([]);
      }
    });
  }

  it('keep every target at least 24 pixels in both directions', async () => {
    const element = await stand((one) => lit`${controls(one)}${answers()}`);
    const small = [
      ...(element.shadowRoot?.querySelectorAll(
        'button, input:not([type=radio], [type=checkbox]), select, textarea, .choice',
      ) ?? []),
    ]
      .filter((one) => one.checkVisibility())
      .filter((one) => one.getBoundingClientRect().height < 24 || one.getBoundingClientRect().width < 24)
      .map((one) => one.outerHTML);
    expect(small).to.deep.equal([]);
  });

  it('fit into 240 pixels', async () => {
    const element = await stand(
      (one) =>
        lit`${controls(one)}${answers()}${uploadsView({ name: 'photos', label: 'Photos', uploads: one.uploads, locale: 'en', t })}`,
    );
    element.style.width = '240px';
    const base = element.one('.base');
    expect(base.scrollWidth).to.be.at.most(240);
  });

  it('swallow clicks on a busy button and keep its focus', async () => {
    const element = await stand((one) => button({ label: 'Send', busy: true, onClick: () => one.clicks++ }));
    const pressed = element.one<HTMLButtonElement>('button');
    pressed.focus();
    pressed.click();
    expect([element.clicks, element.shadowRoot?.activeElement]).to.deep.equal([0, pressed]);
  });

  it('open and close a native dialog, and tell of Escape', async () => {
    const element = await stand((one) =>
      dialog({ open: one.open, title: 'Sure?', content: 'x', t, onClose: () => one.closed++ }),
    );
    const box = element.one<HTMLDialogElement>('dialog');
    element.open = true;
    await until(() => box.open);
    expect(await violations(element)).to.deep.equal([]);
    box.close();
    await until(() => element.closed === 1);
  });

  it('offer retry and remove where they make sense', async () => {
    const element = await stand((one) =>
      uploadsView({ name: 'photos', label: 'Photos', uploads: one.uploads, locale: 'en', t }),
    );
    element.uploads.add([new File(['x'], 'bad.png', { type: 'image/png' })]);
    await until(() => element.one('.file.failed'));
    const names = [...(element.shadowRoot?.querySelectorAll('.file button') ?? [])].map((one) =>
      one.getAttribute('aria-label'),
    );
    expect(names).to.deep.equal(['Try again: bad.png', 'Remove: bad.png']);
    expect(element.one('.file').textContent).to.contain(files.problem_file_damaged);
  });

  it('show text of the API as text', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const element = await stand(
      () =>
        lit`${timeline([{ at: evil, title: evil, by: evil, text: evil }], 'en', evil)}${badge('good', evil)}`,
    );
    expect(element.shadowRoot?.querySelector('img')).to.equal(null);
    expect(element.one('.what').textContent).to.equal(evil);
  });
});

describe('the words for a problem', () => {
  it('name what happened and what to do, by code, then by status', () => {
    const words = (code: string, status: number) => problemText(new Problem({ code, status }), t);
    expect(words('offline', 0)).to.deep.equal({ what: common.problem_offline, next: common.next_connection });
    expect(words('brand_new_code', 404)).to.deep.equal({
      what: common.problem_not_found,
      next: common.next_link,
    });
    expect(words('brand_new_code', 500).what).to.equal(common.problem_unexpected);
    expect(words('brand_new_code', 503).what).to.equal(common.problem_unavailable);
    expect(words('constructor', 418).what).to.equal(common.problem_unexpected);
  });
});
