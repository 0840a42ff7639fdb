import { en, type ClaimTexts } from './en.ts';

export const de: ClaimTexts = en;
