import { base64url } from 'jose';

const IV_BYTES = 12;

type Place = { secret: string; tenantId: string; kid: string };

/** A private key as it is stored: worth nothing without the secret of the Worker, nor under another name. */
export async function sealKey(place: Place, key: Uint8Array<ArrayBuffer>, iv: Uint8Array): Promise<string> {
  if (iv.length !== IV_BYTES) throw new RangeError(`${IV_BYTES} bytes`);
  const sealed = await crypto.subtle.encrypt(modeOf(place, iv), await wrappingKey(place), key);
  return base64url.encode(Uint8Array.from([...iv, ...new Uint8Array(sealed)]));
}

export async function openKey(place: Place, sealed: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = base64url.decode(sealed);
  const mode = modeOf(place, bytes.slice(0, IV_BYTES));
  return new Uint8Array(
    await crypto.subtle.decrypt(mode, await wrappingKey(place), new Uint8Array(bytes.slice(IV_BYTES))),
  );
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

const modeOf = ({ tenantId, kid }: Place, iv: Uint8Array) => ({
  name: 'AES-GCM',
  iv: new Uint8Array(iv),
  additionalData: bytesOf(`${tenantId}/${kid}`),
});

async function wrappingKey({ secret }: Place): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', bytesOf(secret), 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: bytesOf('warranty card keys') },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
