import { WarrantyAdminProof } from '../proof.ts';
import { WarrantyAdminOwnership } from './ownership.ts';
import { WarrantyAdminRegistration } from './registration.ts';
import { WarrantyAdminRegistrations } from './registrations.ts';

WarrantyAdminProof.define();
WarrantyAdminOwnership.define();
WarrantyAdminRegistration.define();
WarrantyAdminRegistrations.define();
