import { WarrantyAdminHost } from './host.ts';
import { WarrantyAdminSignIn } from './hosts.ts';

WarrantyAdminHost.define();
WarrantyAdminSignIn.define();
