import { defineStrings } from '../core/strings.ts';
import en from '../lang/en/products.ts';

export type ProductsStrings = typeof en;

export const strings = defineStrings<ProductsStrings>('products', en, {
  ru: () => import('../lang/ru/products.ts'),
  kk: () => import('../lang/kk/products.ts'),
  de: () => import('../lang/de/products.ts'),
  ar: () => import('../lang/ar/products.ts'),
});
