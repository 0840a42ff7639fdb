const STARTED = Symbol.for('warranty:loader');
const TAG = /^warranty-([a-z]+(?:-[a-z]+)*)$/;

/** Loads the script of each `<warranty-…>` on the page once it is there; one loader per page. */
export function startLoader(
  load: (name: string) => Promise<unknown>,
  page: Document & { [STARTED]?: true } = document,
): void {
  if (page[STARTED]) return;
  page[STARTED] = true;
  const asked = new Set<string>();
  const look = (root: ParentNode): void => {
    for (const element of root.querySelectorAll(':not(:defined)')) ask(element.localName);
  };
  const ask = (tag: string): void => {
    const name = TAG.exec(tag)?.[1];
    if (!name || asked.has(name) || customElements.get(tag)) return;
    asked.add(name);
    load(name).catch((reason: unknown) => console.error(`warranty: <${tag}> could not be loaded.`, reason));
  };
  look(page);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        ask(node.localName);
        look(node);
      }
    }
  }).observe(page, { childList: true, subtree: true });
}
