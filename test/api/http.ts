import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';

export type Request = {
  method?: string;
  path: string;
  token?: string | null;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
};
export type Answer = { status: number; headers: Record<string, string | undefined>; text: string };

// A connection for each: one whose body was refused unread is closed by the server.
const agent = new Agent({ keepAlive: false });
let sent = 0;

export const requestsSent = () => sent;

/** Sends the address as it is: `fetch` would tidy it up. */
export function send(
  baseUrl: string,
  { method = 'GET', path, token, headers = {}, body }: Request,
): Promise<Answer> {
  sent += 1;
  const { hostname, port } = new URL(baseUrl);
  return new Promise((resolve, reject) => {
    const outgoing = request({ agent, hostname, port, method, path }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () =>
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers as Record<string, string | undefined>,
          text: Buffer.concat(chunks).toString(),
        }),
      );
    });
    outgoing.on('error', reject);
    const all: Record<string, string> = {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(method === 'GET' || method === 'HEAD' ? {} : { 'idempotency-key': randomUUID() }),
      ...(typeof body === 'string' ? { 'content-type': 'application/json' } : {}),
      ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
      ...headers,
    };
    for (const [name, value] of Object.entries(all)) if (value !== '') outgoing.setHeader(name, value);
    outgoing.end(body);
  });
}
