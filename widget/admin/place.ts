import type { PanelName } from './panels.ts';

/** Where somebody is: a panel, and what of it is open (`org_…/branches`), in the panel's own words. */
export interface Place {
  readonly panel: PanelName | undefined;
  readonly path: string;
}

const PLACE = /^#?([a-z-]+)(?:\/([\w\-./]{0,200}))?$/;

export function readPlace(hash: string, names: readonly PanelName[]): Place {
  const [, name, path = ''] = PLACE.exec(hash) ?? [];
  const panel = names.find((one) => one === name);
  return { panel, path: panel ? path : '' };
}

export const writePlace = ({ panel, path }: Place): string =>
  panel ? `#${panel}${path ? `/${path}` : ''}` : '#';
