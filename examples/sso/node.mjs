import { createPrivateKey, randomUUID, sign } from 'node:crypto';

const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token for one person, good for one sign-in within two minutes. */
export function warrantyToken({ key, issuer, audience, person }) {
  const now = Math.floor(Date.now() / 1000);
  const header = { alg: 'ES256', typ: 'JWT', kid: key.kid };
  const claims = { iss: issuer, aud: audience, jti: randomUUID(), iat: now, exp: now + 120, ...person };
  const input = `${encode(header)}.${encode(claims)}`;
  const privateKey = createPrivateKey({ key, format: 'jwk' });
  const signature = sign('sha256', Buffer.from(input), { key: privateKey, dsaEncoding: 'ieee-p1363' });
  return `${input}.${signature.toString('base64url')}`;
}

// node node.mjs key.json https://shop.example https://warranty.example customer-17
if (import.meta.filename === process.argv[1]) {
  const { readFileSync } = await import('node:fs');
  const [, , file, issuer, audience, sub] = process.argv;
  const key = JSON.parse(readFileSync(file, 'utf8'));
  console.log(warrantyToken({ key, issuer, audience, person: { sub, name: 'Ada Lovelace' } }));
}
