import { Problem } from './problem.ts';

type Json = Record<string, unknown>;

/** Where the browser has none, nothing is offered. */
export const hasPasskeys = (): boolean => 'PublicKeyCredential' in globalThis;

interface RequestOptions {
  challenge: string;
  rpId: string;
  timeout: number;
  userVerification: UserVerificationRequirement;
}

interface CreationOptions {
  challenge: string;
  user: { id: string; name: string; displayName: string };
  excludeCredentials: readonly { id: string; type: 'public-key'; transports: readonly string[] }[];
}

/** Has the person sign in with a passkey of this site; `undefined` where they would not. */
export async function askPasskey(options: RequestOptions, signal: AbortSignal): Promise<Json | undefined> {
  const publicKey = { ...options, challenge: fromBase64url(options.challenge) };
  const given = await willing(navigator.credentials.get({ publicKey, signal }));
  return given && { ...whole(given), response: responseOf(given, ANSWERED) };
}

/** Has the device make a passkey for this site; `undefined` where the person would not. */
export async function makePasskey<O extends CreationOptions>(
  options: O,
  signal: AbortSignal,
): Promise<Json | undefined> {
  const publicKey = {
    ...options,
    challenge: fromBase64url(options.challenge),
    user: { ...options.user, id: fromBase64url(options.user.id) },
    excludeCredentials: options.excludeCredentials.map((one) => ({ ...one, id: fromBase64url(one.id) })),
  } as unknown as PublicKeyCredentialCreationOptions;
  const made = await willing(navigator.credentials.create({ publicKey, signal }));
  if (!made) return undefined;
  const { getTransports } = made.response as AuthenticatorAttestationResponse;
  const transports = getTransports?.call(made.response) ?? [];
  return { ...whole(made), response: { ...responseOf(made, MADE), transports } };
}

const ANSWERED = ['clientDataJSON', 'authenticatorData', 'signature', 'userHandle'];
const MADE = ['clientDataJSON', 'attestationObject'];

/** Cancelled, timed out or already there: the browser tells the person itself, and the page no more than that. */
async function willing(asked: Promise<Credential | null>): Promise<PublicKeyCredential | undefined> {
  try {
    return ((await asked) as PublicKeyCredential | null) ?? undefined;
  } catch (reason) {
    const name = reason instanceof DOMException ? reason.name : '';
    if (name === 'NotAllowedError' || name === 'AbortError') return undefined;
    if (name === 'InvalidStateError') throw new Problem({ code: 'passkey_known' });
    throw new Problem({ code: 'passkey_impossible', detail: String(reason) });
  }
}

const whole = ({ id, rawId, type, authenticatorAttachment }: PublicKeyCredential): Json => ({
  id,
  rawId: toBase64url(rawId),
  type,
  clientExtensionResults: {},
  ...(authenticatorAttachment ? { authenticatorAttachment } : {}),
});

function responseOf({ response }: PublicKeyCredential, names: readonly string[]): Json {
  const parts = response as unknown as Record<string, ArrayBuffer | null | undefined>;
  return Object.fromEntries(
    names.flatMap((name) => {
      const bytes = parts[name];
      return bytes ? [[name, toBase64url(bytes)]] : [];
    }),
  );
}

const toBase64url = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const fromBase64url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
