import type { components } from '../../core/schema.d.ts';

type Issuer = components['schemas']['Issuer'];

/** What the host's server runs for each page of somebody who is signed in there. */
export function hostSnippet({ issuer, audience, algorithm, keys, fetched }: Issuer): string {
  const kid = keys?.[0]?.kid ?? fetched?.kids[0] ?? 'your-key-id';
  return `import { SignJWT } from 'jose';

const token = await new SignJWT({ name: user.name, role: 'consumer' })
  .setProtectedHeader({ alg: '${algorithm}', typ: 'JWT', kid: ${JSON.stringify(kid)} })
  .setIssuer(${JSON.stringify(issuer)})
  .setAudience(${JSON.stringify(audience)})
  .setSubject(user.id)
  .setJti(crypto.randomUUID())
  .setIssuedAt()
  .setExpirationTime('60s')
  .sign(privateKey);`;
}
