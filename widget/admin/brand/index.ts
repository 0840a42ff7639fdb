import { WarrantyAdminBrand } from './brand.ts';
import { WarrantyAdminPreview } from './preview.ts';

WarrantyAdminPreview.define();
WarrantyAdminBrand.define();
