import { en, type ClaimTexts } from './en.ts';

export const ar: ClaimTexts = en;
