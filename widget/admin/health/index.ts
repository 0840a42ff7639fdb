import { WarrantyAdminHealth } from './health.ts';

WarrantyAdminHealth.define();

export { WarrantyAdminHealth };
