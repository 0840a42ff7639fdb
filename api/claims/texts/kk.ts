import { en, type ClaimTexts } from './en.ts';

export const kk: ClaimTexts = en;
