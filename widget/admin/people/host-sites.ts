import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues } from 'lit';
import { Part } from '../../core/part.ts';
import type { components } from '../../core/schema.d.ts';
import { baseStyles } from '../../core/styles.ts';
import { denseStyles } from '../../ui/dense.ts';
import type { Kit } from '../kit.ts';
import { panelStyles } from '../panel.styles.ts';
import type { PeopleTexts } from './strings.ts';

type HostSite = components['schemas']['HostSite'];

/** The sites through which people of an organisation sign in; to read, and nothing where there is none. */
export class WarrantyAdminHostSites extends Part<Kit> {
  static override readonly tag = 'warranty-admin-host-sites';
  static override styles = [baseStyles, denseStyles, panelStyles];
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    t: { attribute: false },
    organizationId: { attribute: false },
    sites: { state: true },
  };
  t!: PeopleTexts;
  organizationId = '';
  private sites: readonly HostSite[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('organizationId')) void this.#load(this.organizationId);
  }

  protected override render(): unknown {
    const { t, sites } = this;
    if (sites.length === 0) return nothing;
    return html`<section class="stack tight" aria-labelledby="sites">
      <h3 id="sites">${t.hostSites}</h3>
      <ul class="list">
        ${sites.map(
          ({ issuer, roleText, ofBrand }) =>
            html`<li class="item">
              <span dir="ltr" class="mono">${issuer}</span>
              <span class="small muted">${roleText}</span>
              <span class="chip">${ofBrand ? t.hostOfBrand : t.hostOwn}</span>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  async #load(id: string): Promise<void> {
    this.sites = [];
    try {
      const { data } = await this.kit.client.call('get', '/v1/organizations/{id}/host-sites', {
        path: { id },
        signal: this.signal,
      });
      if (id === this.organizationId) this.sites = data.items;
    } catch {
      // Of no use to anything else on the page.
    }
  }
}
