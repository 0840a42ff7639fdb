type Difference = { from: unknown; to: unknown };

/** What is not the same in two objects, down to the value: `{ 'theme.accent': { from, to } }`. */
export function differences(before: object, after: object, at = ''): Record<string, Difference> {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const names = new Set([...old.keys(), ...now.keys()]);
  return Object.assign(
    {},
    ...[...names].map((name) => {
      const [from, to] = [old.get(name) as unknown, now.get(name) as unknown];
      const path = at ? `${at}.${name}` : name;
      if (isPlain(from) || isPlain(to))
        return differences(isPlain(from) ? from : {}, isPlain(to) ? to : {}, path);
      if (JSON.stringify(from) === JSON.stringify(to)) return {};
      return { [path]: { from: from ?? null, to: to ?? null } };
    }),
  ) as Record<string, Difference>;
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
