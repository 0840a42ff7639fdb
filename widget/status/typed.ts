export const ACTS = ['close', 'reopen', 'withdraw'] as const;
export type Act = (typeof ACTS)[number];

export interface TypedAnswer {
  text?: string;
  confirmed?: boolean;
}

/** A message on its way; sent with one key until there is an answer. */
export interface Unsent {
  readonly key: string;
  readonly body: string;
  readonly files: readonly { readonly id: string; readonly name: string }[];
}

/** What the reader has typed into one case and the service does not have yet. */
export interface Typed {
  readonly message: string;
  readonly answers: Readonly<Record<string, TypedAnswer>>;
  readonly notes: Readonly<Partial<Record<Act, string>>>;
  readonly unsent: readonly Unsent[];
}

export const nothingTyped: Typed = { message: '', answers: {}, notes: {}, unsent: [] };
