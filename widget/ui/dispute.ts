import type { LitElement } from 'lit';
import { DateWrongEvent } from '../core/events.ts';
import type { DateWrongKit, DisputedDate } from './date-wrong.ts';

/** Whoever on the page takes such proof, else the dialog of this element. */
export async function dispute(element: LitElement, about: DisputedDate, kit: DateWrongKit): Promise<void> {
  if (!element.dispatchEvent(new DateWrongEvent(about))) return;
  const { openDateWrong } = await import('./date-wrong.ts');
  openDateWrong(element.renderRoot, about, kit);
}
