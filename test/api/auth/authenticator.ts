import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';

const PRESENT = 0x01;
const VERIFIED = 0x04;
const ATTESTED = 0x40;

type Creation = { challenge: string; rp: { id: string }; user: { id: string } };
type Request = { challenge: string; rpId: string };
type At = { origin: string; rpId?: string; verified?: boolean; counter?: number };

const base64url = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64url');
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest();

/** A passkey in software: one ES256 key for one site, with a counter that a test can turn back. */
export class Authenticator {
  readonly credentialId = randomBytes(32);
  counter = 0;
  userHandle = '';
  readonly #key: KeyObject;
  readonly #public: { x: Buffer; y: Buffer };

  constructor() {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    this.#key = privateKey;
    this.#public = { x: Buffer.from(x, 'base64url'), y: Buffer.from(y, 'base64url') };
  }

  /** What `navigator.credentials.create(…).toJSON()` gives. */
  create({ challenge, rp, user }: Creation, { origin, rpId = rp.id, verified = true }: At) {
    this.userHandle = user.id;
    const { x, y } = this.#public;
    const publicKey = map([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, x],
      [-3, y],
    ]);
    const length = Buffer.from([0, this.credentialId.length]);
    const attested = Buffer.concat([Buffer.alloc(16), length, this.credentialId, publicKey]);
    const data = Buffer.concat([this.#data(rpId, ATTESTED | (verified ? VERIFIED : 0)), attested]);
    return {
      ...this.#credential(),
      response: {
        clientDataJSON: clientData('webauthn.create', challenge, origin),
        attestationObject: base64url(
          map([
            ['fmt', 'none'],
            ['attStmt', map([])],
            ['authData', data],
          ]),
        ),
        transports: ['internal'],
      },
    };
  }

  /** What `navigator.credentials.get(…).toJSON()` gives. */
  get(request: Request, { origin, rpId = request.rpId, verified = true, counter }: At) {
    this.counter = counter ?? this.counter + 1;
    const data = this.#data(rpId, verified ? VERIFIED : 0);
    const clientDataJSON = clientData('webauthn.get', request.challenge, origin);
    const signed = Buffer.concat([data, sha256(Buffer.from(clientDataJSON, 'base64url'))]);
    return {
      ...this.#credential(),
      response: {
        clientDataJSON,
        authenticatorData: base64url(data),
        signature: base64url(createSign('sha256').update(signed).sign(this.#key)),
        userHandle: this.userHandle,
      },
    };
  }

  #data(rpId: string, flags: number): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.counter);
    return Buffer.concat([sha256(rpId), Buffer.from([PRESENT | flags]), counter]);
  }

  #credential() {
    const id = base64url(this.credentialId);
    return {
      id,
      rawId: id,
      type: 'public-key',
      authenticatorAttachment: 'platform',
      clientExtensionResults: {},
    };
  }
}

const clientData = (type: string, challenge: string, origin: string) =>
  base64url(JSON.stringify({ type, challenge, origin, crossOrigin: false }));

type Encoded = { cbor: Buffer };
type Value = number | string | Buffer | Encoded;

/** As much CBOR as an authenticator speaks. */
function map(entries: [number | string, Value][]): Encoded & Buffer {
  const bytes = Buffer.concat([
    head(5, entries.length),
    ...entries.flatMap(([key, value]) => [encode(key), encode(value)]),
  ]);
  return Object.assign(bytes, { cbor: bytes });
}

function encode(value: Value): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string')
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if ('cbor' in value) return value.cbor;
  return Buffer.concat([head(2, value.length), value]);
}

function head(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  if (value < 256) return Buffer.from([(major << 5) | 24, value]);
  return Buffer.from([(major << 5) | 25, value >> 8, value & 255]);
}
