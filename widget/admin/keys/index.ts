import { WarrantyAdminKeys } from './keys.ts';
import { WarrantyAdminProgram } from './program.ts';
import { WarrantyAdminSite } from './site.ts';

WarrantyAdminSite.define();
WarrantyAdminProgram.define();
WarrantyAdminKeys.define();
