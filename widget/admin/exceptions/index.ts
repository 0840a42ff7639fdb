import { WarrantyAdminException } from './exception.ts';
import { WarrantyAdminExceptions } from './exceptions.ts';
import { WarrantyAdminExceptionForm } from './note-form.ts';
import { WarrantyAdminPair } from './pair.ts';

WarrantyAdminPair.define();
WarrantyAdminExceptionForm.define();
WarrantyAdminException.define();
WarrantyAdminExceptions.define();
