import { WarrantyAdminTermDraft } from './draft.ts';
import { WarrantyAdminTerms } from './terms.ts';

WarrantyAdminTermDraft.define();
WarrantyAdminTerms.define();
