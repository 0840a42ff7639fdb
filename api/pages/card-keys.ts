import { toKeySet } from '../cards/index.ts';
import type { Pages, Place } from './index.ts';
import { noticePage } from './notice.ts';
import { data } from './respond.ts';

/** `/b/<slug>/card-keys.json`: what proves the cards of a brand, for anybody. */
export async function cardKeys(pages: Pages, { slug, request }: Place): Promise<Response> {
  const keys = await pages
    .database()
    .call<{ kid: string; publicKey: string }[] | null>('card_keys_of_page', [slug]);
  if (!keys) return noticePage('not_found', request);
  return data(toKeySet(keys), {
    headers: {
      'cache-control': 'public, max-age=300',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    },
  });
}
