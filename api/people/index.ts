export { PRESETS } from './presets.ts';
export { textsFor as peopleTextsFor } from './texts/index.ts';
