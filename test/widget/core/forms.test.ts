import { expect } from 'chai';
import { html as lit, LitElement } from 'lit';
import { Form } from '../../../widget/core/forms.ts';
import { Problem } from '../../../widget/core/problem.ts';
import en from '../../../widget/lang/en/common.ts';
import form from '../../../widget/lang/en/form.ts';
import problems from '../../../widget/lang/en/problems.ts';
import { errorSummary } from '../../../widget/ui/error-summary.ts';
import { textField } from '../../../widget/ui/text-field.ts';
import { clear, html, place, until } from './fixture.ts';

const t = { ...en, ...problems, ...form };

class Sheet extends LitElement {
  readonly form = new Form(this, { t: () => t });

  override render(): unknown {
    const field = (name: string, type: 'text' | 'email') =>
      textField({ name, label: name, type, required: true, error: this.form.error(name), t });
    return lit`<form novalidate @input=${this.form.input}>${errorSummary(this.form, t)}${field('device.serial', 'text')}${field('email', 'email')}</form>`;
  }

  input(name: string): HTMLInputElement {
    return this.shadowRoot?.querySelector(`[name="${name}"]`) as HTMLInputElement;
  }

  type(name: string, value: string): void {
    this.input(name).value = value;
    this.input(name).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
}
customElements.define('test-sheet', Sheet);

async function sheet(): Promise<Sheet> {
  const element = place<Sheet>(html`<test-sheet></test-sheet>`);
  await element.updateComplete;
  return element;
}

const focused = (element: Sheet): Element | null => element.shadowRoot?.activeElement ?? null;

describe('a form', () => {
  afterEach(clear);

  it('shows all errors and takes the reader to a summary that leads to each field', async () => {
    const element = await sheet();
    expect(element.form.validate()).to.equal(false);
    await until(() => focused(element)?.matches('[data-error-summary]'));
    expect(element.form.errors.map((one) => one.message)).to.deep.equal([form.fillIn, form.fillIn]);
    const link = element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('[data-error-summary] a')[1];
    expect(link?.textContent).to.equal(`email: ${form.fillIn}`);
    link?.click();
    expect(focused(element)).to.equal(element.input('email'));
    expect(location.hash).to.equal('');
  });

  it('goes straight to a single error and ties its words to the field', async () => {
    const element = await sheet();
    element.type('device.serial', 'L200');
    element.type('email', 'nobody');
    element.form.validate();
    await until(() => focused(element) === element.input('email'));
    const input = element.input('email');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    const words = element.shadowRoot?.getElementById(input.getAttribute('aria-describedby') ?? '');
    expect(words?.textContent?.trim()).to.equal(form.badEmail);
  });

  it('takes an error away as soon as its field is right', async () => {
    const element = await sheet();
    element.form.validate();
    element.type('email', 'a@example.com');
    expect(element.form.errors.map((one) => one.name)).to.deep.equal(['device.serial']);
  });

  it('puts the errors of the API at their fields and gives back the others', async () => {
    const element = await sheet();
    const errors = [
      { pointer: '/device/serial', code: 'mask', detail: 'The third character is a digit' },
      { pointer: '/tenant', code: 'odd', detail: 'x' },
    ];
    const rest = element.form.refuse(new Problem({ code: 'invalid', status: 422, errors }));
    expect(element.form.error('device.serial')).to.equal('The third character is a digit');
    expect(rest.map((one) => one.pointer)).to.deep.equal(['/tenant']);
    await until(() => focused(element) === element.input('device.serial'));
  });

  it('knows what has been typed since it was settled', async () => {
    const element = await sheet();
    expect(element.form.dirty).to.equal(false);
    element.type('email', 'a@example.com');
    expect(element.form.dirty).to.equal(true);
    expect(element.form.values()).to.deep.equal({ 'device.serial': '', email: 'a@example.com' });
    element.form.settle();
    expect(element.form.dirty).to.equal(false);
  });
});
