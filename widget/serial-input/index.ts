import { WarrantySerialInput } from './serial-input.ts';

WarrantySerialInput.define();

export { WarrantySerialInput };
