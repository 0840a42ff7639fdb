import { LANGUAGES } from './strings.ts';
import type { Language } from './strings.ts';

const PROVIDER = 'warranty-provider';
const RIGHT_TO_LEFT = new Set(['ar', 'he', 'fa', 'ur']);
const watched = new WeakSet<Node>();
const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** The locale that the page asks for at this place: the nearest `lang`, the provider's `locale`, the reader's own. */
export function wantedLocale(element: Element): string {
  for (const ancestor of upwards(element)) {
    const lang =
      ancestor.getAttribute('lang') || (ancestor.localName === PROVIDER && ancestor.getAttribute('locale'));
    const valid = lang && canonical(lang);
    if (valid) return valid;
  }
  return navigator.language;
}

/** The first of these locales that has a translation. */
export function languageFor(...locales: (string | undefined)[]): { language: Language; locale: string } {
  for (const locale of locales) {
    const language = locale?.split('-')[0]?.toLowerCase();
    const known = LANGUAGES.find((one) => one === language);
    if (known && locale) return { language: known, locale };
  }
  return { language: 'en', locale: 'en' };
}

/** The page's direction where it speaks the same language, else the direction of the language shown. */
export function directionFor(element: Element, language: Language): 'ltr' | 'rtl' {
  const natural = RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
  if (!wantedLocale(element).toLowerCase().startsWith(language)) return natural;
  for (const ancestor of upwards(element)) {
    const dir = ancestor.getAttribute('dir')?.toLowerCase();
    if (dir === 'ltr' || dir === 'rtl') return dir;
  }
  return natural;
}

export function canonical(locale: string): string | undefined {
  try {
    return new Intl.Locale(locale.replaceAll('_', '-')).toString();
  } catch {
    return undefined;
  }
}

/** Tells of every change of `lang`, `dir` or `locale` around the element; returns how to stop. */
export function watchLocale(element: Element, changed: () => void): () => void {
  listeners.add(changed);
  observer ??= new MutationObserver(() => {
    for (const tell of listeners) tell();
  });
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    if (!watched.has(root)) {
      watched.add(root);
      observer.observe(root, { subtree: true, attributeFilter: ['lang', 'dir', 'locale'] });
    }
    if (!(root instanceof ShadowRoot)) return () => listeners.delete(changed);
  }
}

export function* upwards(element: Element): Generator<Element> {
  let current: Element | null = element;
  while (current) {
    yield current;
    const root: Node = current.getRootNode();
    current =
      current.assignedSlot ?? current.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}
