import type { TemplateResult } from 'lit';
import { button } from '../ui/button.ts';
import { copyIcon } from '../ui/icon.ts';
import type { Kit } from './kit.ts';

/** Puts a text on the clipboard and says so. */
export const copyButton = (text: string, { kit, what }: { kit: Kit; what: string }): TemplateResult =>
  button({
    label: kit.t.copy,
    icon: copyIcon,
    description: `${kit.t.copy}: ${what}`,
    onClick: () =>
      void navigator.clipboard?.writeText(text).then(
        () => kit.announce(kit.t.copied),
        () => undefined,
      ),
  });
