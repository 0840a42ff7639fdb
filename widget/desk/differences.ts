import type { DeskTexts } from './strings.ts';
import { word } from './strings.ts';
import type { Claim } from './wire.ts';

export interface Difference {
  label: string;
  before: string;
  after: string;
}

/** What somebody who saw one version of a case has to know about the newer one. */
export function differences(before: Claim, after: Claim, t: DeskTexts): Difference[] {
  const one = (claim: Claim): [label: string, value: string][] => [
    [t.state, word(t, 'state', claim.state)],
    [t.phase, claim.phaseText],
    [t.next, claim.next.text],
    [t.assignee, claim.assignee?.name ?? t.unassigned],
    [t.evidence, String(claim.attachments.length)],
    ...claim.lines.flatMap((line): [string, string][] => [
      [line.serial, word(t, 'decision', line.decision)],
      [`${t.job}: ${line.serial}`, line.job?.text ?? ''],
    ]),
  ];
  const now = new Map(one(after));
  return one(before).flatMap(([label, value]) => {
    const changed = now.get(label);
    return changed === undefined || changed === value ? [] : [{ label, before: value, after: changed }];
  });
}
