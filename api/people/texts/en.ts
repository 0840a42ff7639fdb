import type { Role, Scope } from '../../../db/vocab.ts';
import type { PresetKey } from '../presets.ts';

type Said = readonly [title: string, text: string];

/** What roles, scopes and job types are called, and what each comes to. A job type without words of its own has its role's. */
export type PeopleTexts = {
  roles: Record<Role, Said>;
  scopes: Record<Scope, string>;
  presets: Partial<Record<PresetKey, string>>;
  service: string;
};

export const en: PeopleTexts = {
  roles: {
    consumer: ['Private customer', 'Sees and files his own requests.'],
    initiator: ['Initiator', 'Files requests and follows them.'],
    watcher: ['Watcher', 'Sees requests and devices, changes nothing.'],
    approver: ['Approver', 'Approves requests, quotes and documents of colleagues.'],
    custodian: ['Custodian', 'Looks after devices on site and confirms handovers.'],
    accounting: ['Accounting', 'Sees requests and adds the documents that are asked for.'],
    branch_responsible: ['Branch responsible', 'Runs the devices and requests of a branch.'],
    org_admin: ['Administrator', 'Runs the organisation: people, branches, devices, approvals.'],
    dealer_sales: ['Sales', 'Sees devices and requests, edits devices.'],
    dealer_service: ['Service desk', 'Files requests for customers and follows them.'],
    dealer_manager: ['Manager', 'Runs the dealership: people, branches, approvals, amounts.'],
    agent: ['Service agent', 'Reviews and decides cases.'],
    technician: ['Technician', 'Diagnoses and repairs.'],
    warranty_manager: ['Warranty manager', 'Decides without limit, changes dates, approves amounts.'],
    finance: ['Finance', 'Sees amounts and settles them.'],
    owner: ['Owner', 'Sees everything, changes nothing.'],
    sysadmin: ['System administrator', 'Runs people, keys, brand and settings.'],
    auditor: ['Auditor', 'Reads cases and the audit log.'],
  },
  scopes: {
    own: 'own requests only',
    branch: 'one branch',
    branch_tree: 'a branch and those below it',
    organization: 'the whole organisation',
    tenant: 'the whole service',
  },
  presets: {
    it_specialist: 'IT specialist',
    asset_staff: 'Warehouse or asset staff',
    procurement: 'Accounting or procurement',
    branch_responsible: 'Branch responsible',
    administrator: 'Manager or administrator',
  },
  service: 'the service team',
};
