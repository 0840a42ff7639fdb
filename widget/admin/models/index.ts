import { WarrantyAdminMakers } from './makers.ts';
import { WarrantyAdminModel } from './model.ts';
import { WarrantyAdminModels } from './models.ts';
import { WarrantyAdminModelSale } from './sale.ts';

WarrantyAdminMakers.define();
WarrantyAdminModel.define();
WarrantyAdminModelSale.define();
WarrantyAdminModels.define();
