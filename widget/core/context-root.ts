import { ContextRoot } from '@lit/context';

const ATTACHED = Symbol.for('warranty:context-root');

/** Lets elements ask before their provider is there; once per page, also with two copies of this script. */
export function attachContextRoot(
  root: HTMLElement & { [ATTACHED]?: true } = document.documentElement,
): void {
  if (root[ATTACHED]) return;
  root[ATTACHED] = true;
  new ContextRoot().attach(root);
}
