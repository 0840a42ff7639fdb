import { WarrantyAdminReports } from './reports.ts';

WarrantyAdminReports.define();
