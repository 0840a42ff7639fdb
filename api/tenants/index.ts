export { loadBrand, type Brand } from './brand.ts';
