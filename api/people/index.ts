export { PRESETS } from './presets.ts';
export { textsFor as peopleTextsFor } from './texts/index.ts';
export { listOrganizationPeople, listPeople } from './list.ts';
