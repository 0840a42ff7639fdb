import type { LitElement } from 'lit';

/** The heading of what has just come on screen, or one of its fields. */
export async function focusHeading(host: LitElement, field?: string): Promise<void> {
  await host.updateComplete;
  const root = host.shadowRoot;
  const wanted = field ? root?.getElementById(`field-${field}`) : undefined;
  (wanted ?? root?.querySelector<HTMLElement>('[data-heading]'))?.focus();
}
