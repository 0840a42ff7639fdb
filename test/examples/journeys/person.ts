import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { findAll, say, writtenOn, type Role, type Wanted } from './piercing.ts';
import { until } from './until.ts';

type Name = string | RegExp;
type Options = { name: string; baseUrl: string };

const SHOTS = process.env.SHOTS;
const WIDTHS = [1200, 360];

/** Somebody in front of a browser, who knows controls by what is written on them. */
export class Person {
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    readonly options: Options,
  ) {}

  static async meet(page: Page, options: Options): Promise<Person> {
    const person = new Person(page, options);
    await person.#listen();
    return person;
  }

  async #listen(): Promise<void> {
    const { page, complaints } = this;
    const note = (what: string) => complaints.push(`${this.options.name}: ${what}`);
    page.on('pageerror', (error) => note(error instanceof Error ? error.message : String(error)));
    page.on('console', (message) => {
      if (['error', 'warn', 'assert'].includes(message.type())) note(`${message.type()} ${message.text()}`);
    });
    await page.exposeFunction('complain', note);
    await page.evaluateOnNewDocument(() => {
      const { complain } = globalThis as unknown as { complain: (what: string) => void };
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        complain(`policy ${violatedDirective} ${blockedURI}`),
      );
    });
  }

  async open(address: string): Promise<void> {
    await this.page.goto(new URL(address, this.options.baseUrl).href, { waitUntil: 'load' });
  }

  /** The one control of this name; waits until it is there. */
  async find(
    role: Role,
    name: Name,
    within?: ElementHandle<Element>,
    timeout?: number,
  ): Promise<ElementHandle<Element>> {
    const wanted: Wanted = { role, name };
    return this.#until(
      say(wanted),
      async () => {
        const found = await this.all(role, name, within);
        if (found.length > 1) throw new Error(`${found.length} times: ${say(wanted)}`);
        return found[0];
      },
      timeout,
    );
  }

  all(role: Role, name: Name, within?: ElementHandle<Element>): Promise<ElementHandle<Element>[]> {
    return findAll(this.page, { role, name }, within);
  }

  async valueOf(name: Name): Promise<string> {
    const field = await this.find('textbox', name);
    return field.evaluate((control) => (control as HTMLInputElement).value);
  }

  async has(role: Role, name: Name): Promise<boolean> {
    return (await this.all(role, name)).length > 0;
  }

  async loses(role: Role, name: Name): Promise<void> {
    await until(
      `${this.options.name}: no more ${role} ${String(name)}`,
      async () => !(await this.has(role, name)),
    );
  }

  async press(role: Role, name: Name, within?: ElementHandle<Element>): Promise<void> {
    await until(`${this.options.name} to press ${role} ${String(name)}`, async () => {
      const control = await this.find(role, name, within);
      return control.click().then(
        () => true,
        () => false,
      );
    });
  }

  async fill(
    name: Name,
    text: string,
    within?: ElementHandle<Element>,
    role: 'textbox' | 'searchbox' = 'textbox',
  ): Promise<void> {
    const field = await this.find(role, name, within);
    await field.click({ count: 3 });
    await this.page.keyboard.type(text);
  }

  async choose(name: Name, option: RegExp, within?: ElementHandle<Element>): Promise<void> {
    const field = await this.find('combobox', name, within);
    const value = await until(`the choice ${String(option)}`, () =>
      field.evaluate(
        (select, source, flags) => {
          const options = [...(select as HTMLSelectElement).options];
          return options.find(({ label }) => new RegExp(source, flags).test(label))?.value;
        },
        option.source,
        option.flags,
      ),
    );
    await field.select(value);
  }

  /** Hands files over in the dialog that the control opens. */
  async attach(name: Name, files: string[], within?: ElementHandle<Element>): Promise<void> {
    const control = await this.find('button', name, within);
    const [chooser] = await Promise.all([this.page.waitForFileChooser({ timeout: 5000 }), control.click()]);
    await chooser.accept(files);
  }

  sees(text: Name, timeout?: number): Promise<true> {
    return this.#until(
      `to see ${String(text)}`,
      async () => {
        const written = await this.text();
        return (typeof text === 'string' ? written.includes(text) : text.test(written)) || undefined;
      },
      timeout,
    );
  }

  async #until<T>(wanted: string, ask: () => Promise<T | undefined>, timeout?: number): Promise<T> {
    return until(`${this.options.name}: ${wanted}`, ask, timeout).catch(async (error: Error) => {
      throw new Error(`${error.message}\nThe page says:\n${await this.text()}`);
    });
  }

  /** Changes when the page is loaded anew. */
  loadedAt(): Promise<number> {
    return this.page.evaluate(() => performance.timeOrigin);
  }

  text(): Promise<string> {
    return writtenOn(this.page);
  }

  async keys(...keys: KeyInput[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Moves with Tab alone until the focus is on the control. */
  async tabTo(role: Role, name: Name, most = 60): Promise<void> {
    await until(`${this.options.name}: ${say({ role, name })}`, () => this.has(role, name));
    const seen: string[] = [];
    for (let moves = 0; moves <= most; moves++) {
      const focus = await this.focus();
      seen.push(`${focus.role} ${focus.name}`);
      if (focus.role === role && (typeof name === 'string' ? focus.name === name : name.test(focus.name)))
        return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab never comes to ${role} ${String(name)}, but to:\n${seen.join('\n')}`);
  }

  /** Types by keyboard alone. */
  async tabAndType(name: Name, text: string): Promise<void> {
    await this.tabTo('textbox', name);
    await this.page.keyboard.type(text);
  }

  focus(): Promise<{ role: string; name: string }> {
    return this.page.evaluate(() => {
      let one = document.activeElement;
      while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
      return { role: one?.computedRole ?? '', name: one?.computedName.replace(/\s+/g, ' ').trim() ?? '' };
    });
  }

  /** With SHOTS=<folder>: what it looks like, on a desk and on a telephone. */
  async shot(name: string): Promise<void> {
    if (!SHOTS) return;
    await mkdir(SHOTS, { recursive: true });
    const before = this.page.viewport();
    for (const width of WIDTHS) {
      await this.page.setViewport({ width, height: 900 });
      await this.page.screenshot({ path: join(SHOTS, `${name}-${width}.png`), fullPage: true });
    }
    await this.page.setViewport(before);
  }
}
