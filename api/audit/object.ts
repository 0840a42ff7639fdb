import { fromWireId, type IdKind, PREFIXES, toWireId } from '../../db/id.ts';

const KINDS = Object.keys(PREFIXES) as IdKind[];

/** The `uuid` of a wire id of whatever kind, or `null` where the text is none. */
export function parseObject(text: string): string | null {
  const prefix = text.slice(0, text.lastIndexOf('_'));
  const kind = KINDS.find((one) => PREFIXES[one] === prefix);
  return kind ? fromWireId(kind, text) : null;
}

/** The wire id of an audited object: `embed_key` is of the kind `embedKey`. */
export function wireObject(type: string, id: string): string {
  const name = type.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  const kind = KINDS.find((one) => one === name);
  return kind ? toWireId(kind, id) : id;
}
