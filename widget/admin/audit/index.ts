import { WarrantyAdminAudit } from './audit.ts';

WarrantyAdminAudit.define();
