import { WarrantyDeskAction } from './action.ts';
import { WarrantyDeskCase } from './case.ts';
import { WarrantyDesk } from './desk.ts';
import { WarrantyDeskEvidence } from './evidence.ts';
import { DeskNavigatedEvent } from './events.ts';
import { WarrantyDeskQueue } from './queue.ts';
import { WarrantyDeskReply } from './reply.ts';
import { WarrantyDeskThumbnail } from './thumbnail.ts';

for (const part of [
  WarrantyDeskThumbnail,
  WarrantyDeskEvidence,
  WarrantyDeskReply,
  WarrantyDeskAction,
  WarrantyDeskCase,
  WarrantyDeskQueue,
]) {
  part.define();
}
WarrantyDesk.define();

export { DeskNavigatedEvent, WarrantyDesk };
export type { Filter } from './filter.ts';
export type { Place } from './place.ts';
