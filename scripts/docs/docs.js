const credential = document.querySelector('#credential');

document.addEventListener('submit', (event) => {
  event.preventDefault();
  void send(event.target);
});

async function send(form) {
  const output = form.querySelector('output');
  const button = form.querySelector('button');
  button.disabled = true;
  output.textContent = '…';
  try {
    const started = performance.now();
    const answer = await fetch(...request(form));
    const took = Math.round(performance.now() - started);
    output.textContent = `${answer.status} ${answer.statusText} in ${took} ms\n${headersOf(answer)}\n${await bodyOf(answer)}`;
  } catch (error) {
    output.textContent = String(error);
  } finally {
    button.disabled = false;
  }
}

function request(form) {
  let path = form.dataset.path;
  const query = new URLSearchParams();
  const headers = new Headers({ accept: 'application/json' });
  for (const { name, value, dataset } of form.querySelectorAll('[data-in]')) {
    if (dataset.in === 'path') path = path.replace(`{${name}}`, encodeURIComponent(value));
    else if (value && dataset.in === 'query') query.set(name, value);
    else if (value) headers.set(name, value);
  }
  if (credential.value.trim()) headers.set('authorization', `Bearer ${credential.value.trim()}`);
  const method = form.dataset.method.toUpperCase();
  if (method === 'POST' && !headers.has('idempotency-key'))
    headers.set('idempotency-key', crypto.randomUUID());
  const file = form.elements.file?.files[0];
  const body = file ?? form.elements.body?.value;
  if (body !== undefined) headers.set('content-type', file ? file.type : 'application/json');
  const address = query.size ? `${path}?${query}` : path;
  return [address, { method, headers, body }];
}

const headersOf = (answer) =>
  ['etag', 'location', 'retry-after', 'idempotent-replayed', 'x-request-id']
    .filter((name) => answer.headers.has(name))
    .map((name) => `${name}: ${answer.headers.get(name)}\n`)
    .join('');

async function bodyOf(answer) {
  const text = await answer.text();
  return answer.headers.get('content-type')?.includes('json')
    ? JSON.stringify(JSON.parse(text), null, 2)
    : text;
}
