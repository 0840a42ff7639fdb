import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { checkbox } from '../ui/choice.ts';
import { dialog } from '../ui/dialog.ts';
import type { Shortcuts } from './shortcuts.ts';
import { word } from './strings.ts';
import type { DeskTexts } from './strings.ts';

const KEYS: readonly [key: string, does: string][] = [
  ['J ↓', 'next'],
  ['K ↑', 'previous'],
  ['Enter', 'open'],
  ['/', 'search'],
  ['R', 'reply'],
  ['N', 'note'],
  ['Esc', 'back'],
  ['?', 'help'],
];

export function keysHelp(options: {
  open: boolean;
  shortcuts: Shortcuts;
  t: DeskTexts;
  onClose: () => void;
}): TemplateResult {
  const { open, shortcuts, t, onClose } = options;
  return dialog({
    open,
    title: t.keys,
    t,
    onClose,
    content: html`<dl class="keys">
        ${KEYS.map(
          ([key, does]) =>
            html`<div>
              <dt>${key.split(' ').map((one) => html`<kbd>${one}</kbd> `)}</dt>
              <dd>${word(t, 'key', does)}</dd>
            </div>`,
        )}
      </dl>
      ${checkbox({
        name: 'keys',
        label: t.keysOn,
        required: true,
        checked: shortcuts.on,
        t,
        onChange: (on) => (shortcuts.on = on),
      })}`,
  });
}
