import { WarrantyAdminModel } from './model.ts';
import { WarrantyAdminModels } from './models.ts';

WarrantyAdminModel.define();
WarrantyAdminModels.define();
