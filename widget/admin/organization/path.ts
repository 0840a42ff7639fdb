export const SECTIONS = ['details', 'branches', 'contacts'] as const;
export type Section = (typeof SECTIONS)[number];

/** What of the panel is open: `org_…/branches/branch_…`. */
export type Where = { id: string; section: Section; open: string };

export function readPath(path: string): Where {
  const [id = '', section = '', open = ''] = path.split('/');
  return { id, section: SECTIONS.find((one) => one === section) ?? 'details', open };
}

export const writePath = ({ id, section, open }: Where): string =>
  [id, section === 'details' && !open ? '' : section, open].filter(Boolean).join('/');
