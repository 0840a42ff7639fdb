import type { Kit } from '../kit.ts';

const SAFE: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => SAFE[letter] ?? letter);

/** What goes into the page: one script, the provider with the key, the element with a link for those without scripts. */
export function snippet(key: string, element: string, { client, brand }: Kit): string {
  const tag = `warranty-${element}`;
  const { hostedUrl = client.api, name = '' } = brand?.brand ?? {};
  const page = ['desk', 'admin'].includes(element) ? `${hostedUrl}/${element}` : hostedUrl;
  return [
    `<script type="module" src="${client.api}/widget/v1/${element}.js"></script>`,
    `<warranty-provider embed-key="${key}">`,
    `  <${tag}><a href="${escaped(page)}">${escaped(name)}</a></${tag}>`,
    '</warranty-provider>',
  ].join('\n');
}
