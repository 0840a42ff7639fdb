import '../../../widget/import/index.ts';
import type { WarrantyImport } from '../../../widget/import/index.ts';
import '../../../widget/provider/index.ts';
import { html, place, until } from '../core/fixture.ts';
import type { FakeImports } from './service.ts';

const API = 'https://api.example';

/** The element on a page, before somebody who is signed in. */
export class ImportStand {
  readonly element: WarrantyImport;

  constructor(service: FakeImports, { lang = 'en', route = '' }: { lang?: string; route?: string } = {}) {
    sessionStorage.setItem(`warranty:session:${API}:pk_live_import`, JSON.stringify({ token: 'ses_1' }));
    const provider = place(
      html`<warranty-provider
        embed-key="pk_live_import"
        api=${API}
        lang=${lang}
        dir=${lang === 'ar' ? 'rtl' : 'ltr'}
        .fetch=${service.fetch}
        .sendFile=${service.upload}
      >
        <warranty-import route=${route}></warranty-import>
      </warranty-provider>`,
    );
    this.element = provider.querySelector('warranty-import')!;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get text(): string {
    return this.root.querySelector('.base')?.textContent?.replace(/\s+/g, ' ') ?? '';
  }

  get said(): string {
    return this.root.querySelector('[role=status]')?.textContent ?? '';
  }

  heading(text: string): Promise<HTMLElement> {
    return until(() => {
      const found = this.root.querySelector<HTMLElement>('h2[tabindex]');
      return found?.textContent?.trim() === text ? found : undefined;
    });
  }

  one<E extends HTMLElement = HTMLElement>(selector: string): Promise<E> {
    return until(() => this.root.querySelector<E>(selector));
  }

  async press(label: string | RegExp): Promise<void> {
    const fits = ({ textContent }: HTMLElement): boolean => {
      const text = textContent?.replace(/\s+/g, ' ').trim() ?? '';
      return typeof label === 'string' ? text === label : label.test(text);
    };
    const button = await until(() =>
      [...this.root.querySelectorAll<HTMLElement>('button')].find((one) => fits(one)),
    );
    button.focus();
    button.click();
  }

  async choose(file: File): Promise<void> {
    const input = await this.one<HTMLInputElement>('[type=file]');
    const transfer = new DataTransfer();
    transfer.items.add(file);
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
  }
}

export const csv = (name = 'units.csv'): File => new File(['Serial;Model\nALT-1;L200\n'], name);
