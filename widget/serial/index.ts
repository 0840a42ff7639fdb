import { WarrantySerial } from './serial.ts';

WarrantySerial.define();

export { WarrantySerial };
