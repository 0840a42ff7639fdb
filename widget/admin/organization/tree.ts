import type { Branch } from './kit.ts';

export type Row = { branch: Branch; depth: number };

/** Branches under what they belong to, by name; what belongs to something out of sight stands at the top. */
export function treeOf(branches: readonly Branch[], locale: string): Row[] {
  const known = new Set(branches.map(({ id }) => id));
  const below = new Map<string, Branch[]>();
  for (const branch of branches) {
    const parent = branch.parent && known.has(branch.parent.id) ? branch.parent.id : '';
    below.set(parent, [...(below.get(parent) ?? []), branch]);
  }
  const walk = (parent: string, depth: number): Row[] =>
    (below.get(parent) ?? [])
      .sort((a, b) => a.name.localeCompare(b.name, locale))
      .flatMap((branch) => [{ branch, depth }, ...walk(branch.id, depth + 1)]);
  return walk('', 0);
}
