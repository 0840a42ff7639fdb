import { foldConfusables, normaliseSerial, skeleton } from '../units/index.ts';

/** Whether the serial on the bench is the one that was announced; letters of another script count as typed by mistake. */
export function compareSerials(announced: string, received: string): 'same' | 'look_alike' | 'different' {
  const [a, b] = [announced, received].map((serial) => foldConfusables(normaliseSerial(serial)).latin) as [
    string,
    string,
  ];
  if (a === b) return 'same';
  return skeleton(a) === skeleton(b) ? 'look_alike' : 'different';
}
