export const js = `// The token behind # stays with the browser until somebody presses the button: a scanner that opens the page uses nothing up.
const one = (selector) => document.querySelector(selector);
const button = one('[data-accept]');
const label = button.textContent;
const key = one('warranty-provider').getAttribute('embed-key');
const token = decodeURIComponent(location.hash.slice(1));

function show(state) {
  for (const part of document.querySelectorAll('[data-shown]')) part.hidden = part.dataset.shown !== state;
  button.hidden = state !== 'open' && state !== 'failed';
  button.removeAttribute('aria-busy');
  button.textContent = label;
  if (state !== 'open') one('[data-outcome]').focus();
}

function offer(names) {
  for (const name of names) one('[data-go="' + name + '"]').hidden = false;
}

const ask = (path, bearer, body) =>
  fetch(path, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: 'Bearer ' + bearer, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });

async function enter(session) {
  try {
    // The elements of this brand find it there: see widget/core/session.ts.
    sessionStorage.setItem('warranty:session:' + location.origin + ':' + key, JSON.stringify({ token: session.token, expiresAt: session.expiresAt }));
  } catch {
    // A blocked store: the portal asks for a code.
  }
  const answer = await ask('/v1/me', session.token).catch(() => undefined);
  const me = answer && answer.ok ? await answer.json() : { rights: [] };
  offer([...(me.staff ? ['desk'] : ['portal']), ...(me.rights.includes('people.manage') ? ['admin'] : [])]);
  show('done');
}

async function accept() {
  if (button.getAttribute('aria-busy')) return;
  button.setAttribute('aria-busy', 'true');
  button.textContent = button.dataset.busy;
  try {
    const answer = await ask('/v1/invitations/accept', key, { token });
    if (answer.status === 410) show('gone');
    else if (answer.status === 409) show('elsewhere');
    else if (!answer.ok) show('failed');
    else {
      history.replaceState(null, '', location.pathname + location.search);
      const session = await answer.json();
      if (session.token) await enter(session);
      else {
        offer(['portal']);
        show('factor');
      }
    }
  } catch {
    show('failed');
  }
}

button.addEventListener('click', () => void accept());
if (!token) show('gone');
`;
