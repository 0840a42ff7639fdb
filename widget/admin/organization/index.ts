import { BranchForm } from './branch-form.ts';
import { OrganizationBranches } from './branches.ts';
import { ContactForm } from './contact-form.ts';
import { OrganizationContacts } from './contacts.ts';
import { OrganizationDetails } from './details.ts';
import { OrganizationList } from './list.ts';
import { NewOrganizationForm } from './new-form.ts';
import { WarrantyAdminOrganization } from './organization.ts';

for (const part of [
  NewOrganizationForm,
  OrganizationDetails,
  BranchForm,
  ContactForm,
  OrganizationList,
  OrganizationBranches,
  OrganizationContacts,
  WarrantyAdminOrganization,
])
  part.define();

export { WarrantyAdminOrganization };
