import { WarrantyAdminHostSites } from './host-sites.ts';
import { AdminPeople, PeopleDialog } from './people.ts';

WarrantyAdminHostSites.define();
PeopleDialog.define();
AdminPeople.define();

export { AdminPeople };
