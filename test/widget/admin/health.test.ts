import '../../../widget/admin/health/index.ts';
import { expect } from 'chai';
import { placeOf } from '../../../widget/admin/health/place-of.ts';
import type { Finding } from '../../../widget/admin/health/place-of.ts';
import { problem, until } from '../core/fixture.ts';
import { violations } from '../core/violations.ts';
import { clear, find, json, openPanel } from './organization-fixture.ts';

const TAG = 'warranty-admin-health';
const organization = { id: 'org_1', name: 'Steppe Clinics' };
const finding = (over: Partial<Finding> = {}): Finding => ({
  kind: 'backup_missing',
  severity: 'warning',
  text: 'North has nobody who stands in.',
  object: { type: 'branch', id: 'branch_1', name: 'North' },
  organization,
  fix: 'Name a backup',
  ...over,
});
const answers = (items: Finding[], complete = true) => ({
  'GET /v1/setup-health': () => json({ items, complete }),
});
const bounce = finding({
  kind: 'contact_bounces',
  severity: 'error',
  text: 'Mails to Desk come back.',
  object: { type: 'contact', id: 'contact_1', name: 'Desk' },
  fix: 'Correct the address',
});

afterEach(clear);

describe('the health panel', () => {
  it('names what is wrong, errors first, and leads to where it is mended', async () => {
    const { panel, went } = openPanel(TAG, { replies: answers([bounce, finding()]) });
    const link = await until(() => find<HTMLAnchorElement>(panel, 'a', 'Correct the address'));
    expect(await violations(panel)).to.deep.equal([]);
    expect(
      [...panel.shadowRoot!.querySelectorAll('section h3')].map((one) => one.textContent?.trim()),
    ).to.deep.equal(['Has to be mended 1', 'Should be mended 1']);
    expect(link.getAttribute('href')).to.equal('#organization/org_1/contacts/contact_1');
    link.click();
    expect(went).to.deep.equal([{ panel: 'organization', path: 'org_1/contacts/contact_1' }]);
  });

  it('says that all is well', async () => {
    const { panel } = openPanel(TAG, { replies: answers([]) });
    await until(() => find(panel, '.notice.good'));
    expect(await violations(panel)).to.deep.equal([]);
  });

  it('says that there is more of the same', async () => {
    const { panel } = openPanel(TAG, { replies: answers([finding()], false) });
    await until(() => find(panel, 'p', 'There is more of the same'));
  });

  it('looks again: what was mended is gone', async () => {
    const items = [finding()];
    const { panel } = openPanel(TAG, {
      replies: { 'GET /v1/setup-health': () => json({ items, complete: true }) },
    });
    await until(() => find(panel, 'a'));
    items.pop();
    find(panel, 'button', 'Look again')!.click();
    await until(() => find(panel, '.notice.good'));
  });

  it('says trouble and tries again', async () => {
    let broken = true;
    const { panel } = openPanel(TAG, {
      replies: {
        'GET /v1/setup-health': () =>
          broken ? problem(503, 'unavailable') : json({ items: [], complete: true }),
      },
    });
    const again = await until(() => find(panel, 'button', 'Try again'));
    broken = false;
    again.click();
    await until(() => find(panel, '.notice.good'));
  });

  it('knows a place for each thing', () => {
    const at = (kind: Finding['kind'], type: Finding['object']['type'], id: string) => {
      const { panel, path } = placeOf(finding({ kind, object: { type, id, name: 'x' } }));
      return `${panel}/${path}`;
    };
    expect(at('responsible_missing', 'branch', 'branch_1')).to.equal('organization/org_1/branches/branch_1');
    expect(at('nobody_approves', 'organization', 'org_1')).to.equal('organization/org_1');
    expect(at('one_approver', 'organization', 'org_1')).to.equal('people/');
    expect(at('origins_not_enforced', 'embedKey', 'embed_1')).to.equal('keys/');
    expect(at('text_missing', 'brand', 'brand_1')).to.equal('brand/');
  });
});
