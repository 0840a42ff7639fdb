import { localeOf, readHosted, shell } from './hosted.ts';
import { html, type Html } from './html.ts';
import { inviteTexts } from './invite-texts.ts';
import type { Pages, Place } from './index.ts';
import { noticePage } from './notice.ts';
import { STATIC } from './static.ts';

/** `/b/<slug>/invite`: where a mailed invitation opens. Looking at it changes nothing; its button takes it up. */
export async function invitePage(pages: Pages, place: Place): Promise<Response> {
  const hosted = await readHosted(pages, place.slug);
  if (!hosted) return noticePage('not_found', place.request);
  const locale = localeOf(hosted, place);
  const said = inviteTexts[locale];
  const home = `/b/${place.slug}`;
  const link = (kind: 'portal' | 'desk' | 'admin', path: string): Html =>
    html`<a class="go" data-go="${kind}" href="${home}${path}?lang=${locale}" hidden>${said[kind]}</a>`;
  const content = html`<h1>${hosted.name}: ${said.title}</h1>
    <section class="invitation">
      <div data-shown="open">
        <p>${said.intro}</p>
        <p class="small">${said.once}</p>
      </div>
      <div data-outcome tabindex="-1" role="status">
        ${outcome('failed', said.failed, said.failedText)} ${outcome('gone', said.gone, said.goneText)}
        ${outcome('done', said.done, said.doneText)} ${outcome('factor', said.factor, said.factorText)}
        ${outcome('elsewhere', said.elsewhere, said.elsewhereText)}
      </div>
      <p class="doors">
        <button type="button" class="go" data-accept data-busy="${said.busy}">${said.accept}</button>
        ${link('desk', '/desk')} ${link('admin', '/admin')} ${link('portal', '')}
      </p>
    </section>`;
  return shell({ hosted, locale, place, kind: 'invite', content, title: said.title, script: STATIC.invite });
}

const outcome = (name: string, title: string, text: string): Html =>
  html`<div data-shown="${name}" hidden>
    <h2>${title}</h2>
    <p>${text}</p>
  </div>`;
