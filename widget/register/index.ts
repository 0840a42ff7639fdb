import { WarrantyRegister } from './register.ts';

WarrantyRegister.define();

export { WarrantyRegister };
