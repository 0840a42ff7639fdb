import 'axe-core';
import type * as Axe from 'axe-core';

declare global {
  var axe: typeof Axe;
}

/** What axe finds in an element and its shadow roots, as sentences; nothing is right. */
export async function violations(element: Element): Promise<string[]> {
  const { violations: found } = await globalThis.axe.run(element, { rules: { region: { enabled: false } } });
  return found.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.failureSummary} ${node.html}`));
}
