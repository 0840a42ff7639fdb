interface Versioned extends CustomElementConstructor {
  readonly version?: string;
}

let told = false;

/** First wins: a second copy of the script on one page changes nothing and says so once. */
export function define(
  element: Versioned,
  tag: string,
  registry: CustomElementRegistry = customElements,
): void {
  const present = registry.get(tag) as Versioned | undefined;
  if (!present) {
    const used = registry === customElements && isDefined(element, registry);
    registry.define(tag, used ? class extends element {} : element);
    return;
  }
  if (present === element || Object.getPrototypeOf(present) === element || told) return;
  told = true;
  console.warn(
    `warranty: <${tag}> ${present.version ?? 'of another script'} is already on this page; version ${element.version ?? '?'} was loaded too and is not used.`,
  );
}

function isDefined(element: CustomElementConstructor, registry: CustomElementRegistry): boolean {
  return 'getName' in registry && registry.getName(element) !== null;
}
