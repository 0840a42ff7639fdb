export { loadBrand, type Brand } from './brand.ts';
export { isLink } from './link.ts';
