// A pretend shop with accounts: it signs for whoever is signed in here.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { warrantyToken } from './node.mjs';

const key = JSON.parse(readFileSync(new URL('demo-key.json', import.meta.url), 'utf8'));
const page = readFileSync(new URL('index.html', import.meta.url), 'utf8');
const issuer = 'https://shop.altai.example';
const audience = 'https://warranty.altai.example';
const embedKey = 'pk_live_AZgAAAAAcACAAAAAAAoXoTW97vBT4J9xfUeogOid9HOKTemq1nmSOvEYrIQ';
const people = {
  ada: { sub: 'customer-17', name: 'Ada Lovelace', email: 'ada@shop.example', email_verified: true },
  blaise: { sub: 'customer-18', name: 'Blaise Pascal' },
};

/** Serves the shop; `options` are the address of the warranty portal and the brand's publishable key there. */
export function createHost(options) {
  const sessions = new Map();
  const personOf = ({ headers }) => sessions.get(/(?:^|; )shop=([\w-]+)/.exec(headers.cookie ?? '')?.[1]);
  const routes = {
    'GET /': (_request, response) =>
      html(
        response,
        page.replace(/{{(\w+)}}/g, (_, name) => options[name]),
      ),
    'GET /warranty-token': (request, response) => {
      const person = personOf(request);
      if (!person) return response.writeHead(204).end();
      const token = warrantyToken({ key, issuer, audience, person });
      response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      response.end(JSON.stringify({ token }));
    },
    'POST /sign-in': (request, response) => {
      const person = people[new URL(request.url, 'http://shop').searchParams.get('as')];
      if (!person) return response.writeHead(404).end();
      const session = randomUUID();
      sessions.set(session, person);
      back(response, `shop=${session}; HttpOnly; SameSite=Lax; Path=/`);
    },
    'POST /sign-out': (_request, response) => back(response, 'shop=; Max-Age=0; Path=/'),
  };
  return createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://shop');
    const route = routes[`${request.method} ${pathname}`];
    if (route) route(request, response);
    else response.writeHead(404).end();
  });
}

function html(response, text) {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(text);
}

function back(response, cookie) {
  response.writeHead(303, { location: '/', 'set-cookie': cookie }).end();
}

// node host.mjs http://127.0.0.1:8787 9090
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , portal = 'http://127.0.0.1:8787', port = '9090'] = process.argv;
  const host = createHost({ portal, embedKey }).listen(Number(port), '127.0.0.1', () => {
    console.log(`The shop is at http://127.0.0.1:${host.address().port}`);
  });
}
