import { WarrantyAdminCorrection } from './correction.ts';
import { WarrantyAdminCorrections } from './corrections.ts';
import { WarrantyAdminProof } from '../proof.ts';

WarrantyAdminProof.define();
WarrantyAdminCorrection.define();
WarrantyAdminCorrections.define();
