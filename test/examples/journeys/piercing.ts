import type { ElementHandle, Page } from 'puppeteer-core';

/** Where each role can be found: asking every element of a page for its role takes too long. */
const CANDIDATES = {
  button: 'button, input, summary, [role=button]',
  checkbox: 'input, [role=checkbox]',
  combobox: 'select, input, [role=combobox]',
  dialog: 'dialog, [role=dialog]',
  group: 'fieldset, details, form, [role=group]',
  heading: 'h1, h2, h3, h4, h5, h6, [role=heading]',
  link: 'a, [role=link]',
  radio: 'input, [role=radio]',
  region: 'section, [role=region]',
  searchbox: 'input, [role=searchbox]',
  tab: '[role=tab]',
  textbox: 'input, textarea, [role=textbox]',
} as const;
export type Role = keyof typeof CANDIDATES;

export type Wanted = { role: Role; name: string | RegExp };

declare global {
  interface Element {
    /** What assistive technology is told, by `--enable-blink-features=ComputedAccessibilityInfo`. */
    readonly computedRole: string;
    readonly computedName: string;
  }
}

type Pattern = { source: string; flags: string } | string;

const patternOf = (name: string | RegExp): Pattern =>
  typeof name === 'string' ? name : { source: name.source, flags: name.flags };

export const say = ({ role, name }: Wanted) => `${role} ${String(name)}`;

/** Everything that a person can see and that has this role and name, through open shadow roots. */
export async function findAll(
  page: Page,
  { role, name }: Wanted,
  within?: ElementHandle<Element>,
): Promise<ElementHandle<Element>[]> {
  const list = await page.evaluateHandle(
    (role: string, candidates: string, pattern: Pattern, root: Element | null) => {
      const fits = (text: string) =>
        typeof pattern === 'string' ? text === pattern : new RegExp(pattern.source, pattern.flags).test(text);
      const found: Element[] = [];
      const visit = (node: Document | Element | ShadowRoot) => {
        for (const one of node.querySelectorAll('*')) {
          if (one.matches(candidates) && one.checkVisibility() && one.computedRole === role) {
            if (fits(one.computedName.replace(/\s+/g, ' ').trim())) found.push(one);
          }
          if (one.shadowRoot) visit(one.shadowRoot);
        }
      };
      if (root?.shadowRoot) visit(root.shadowRoot);
      visit(root ?? document);
      return found;
    },
    role,
    CANDIDATES[role],
    patternOf(name),
    within ?? null,
  );
  const handles = [...(await list.getProperties()).values()];
  await list.dispose();
  return handles as ElementHandle<Element>[];
}

/** What is written on the page as it is drawn, through open shadow roots. */
export const writtenOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const blocks = /^(block|flex|grid|list-item|table|table-row)$/;
    const read = (node: Node): string => {
      if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
      if (!(node instanceof Element) || /^(STYLE|SCRIPT|NOSCRIPT|TEMPLATE)$/.test(node.tagName)) return '';
      if (!node.checkVisibility() && getComputedStyle(node).display !== 'contents') return '';
      const children =
        node instanceof HTMLSlotElement && node.assignedNodes().length
          ? node.assignedNodes()
          : (node.shadowRoot ?? node).childNodes;
      const text = [...children].map(read).join('');
      return blocks.test(getComputedStyle(node).display) ? `\n${text}\n` : text;
    };
    return read(document.body)
      .replace(/[^\S\n]+/g, ' ')
      .replace(/\s*\n\s*/g, '\n');
  });
