import { css } from 'lit';

/** What is read all day looks denser than the customer's elements. */
export const denseStyles = css`
  :host {
    font-size: 0.9375rem;
  }
  .button {
    min-block-size: 36px;
    padding: 0.35em 0.9em;
    border-radius: calc(var(--_radius) * 0.8);
  }
  .control {
    min-block-size: 38px;
    padding: 0.4em 0.65em;
    border-radius: calc(var(--_radius) * 0.8);
  }
  @media (pointer: fine) {
    .control {
      font-size: 1em;
    }
  }
  .icon-button {
    appearance: none;
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 36px;
    block-size: 36px;
    padding: 0;
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 0.8);
    background: none;
    color: var(--_muted);
    cursor: pointer;
  }
  .icon-button:hover {
    background: var(--_sunken);
    color: var(--_text);
  }
  .icon-button[aria-expanded='true'],
  .icon-button.marked {
    background: var(--_accent-soft);
    color: var(--_accent-text);
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    padding: 0.05em 0.55em;
    border: 1px solid var(--_line);
    border-radius: 99px;
    font-size: 0.8125em;
    font-weight: 550;
    line-height: 1.55;
    color: var(--_muted);
    white-space: nowrap;
  }
  .chip .icon {
    inline-size: 1em;
    block-size: 1em;
  }
  .chip.warn {
    --_tone: var(--_warn);
  }
  .chip.bad {
    --_tone: var(--_bad);
  }
  .chip.good {
    --_tone: var(--_good);
  }
  .chip.info {
    --_tone: var(--_accent-text);
  }
  .chip:is(.warn, .bad, .good, .info) {
    color: var(--_tone);
    border-color: color-mix(in oklab, var(--_tone) 32%, var(--_surface));
    background: color-mix(in oklab, var(--_tone) 7%, var(--_surface));
  }
  .bar {
    appearance: none;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    inline-size: 100%;
    min-block-size: 36px;
    padding: 4px 12px;
    border: 1px solid color-mix(in oklab, var(--_accent) 30%, var(--_surface));
    border-radius: calc(var(--_radius) * 0.8);
    background: var(--_accent-soft);
    color: var(--_accent-text);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  h2 {
    font-size: 1.2em;
  }
  h3 {
    font-size: 1em;
  }
  [dir='ltr'] {
    unicode-bidi: isolate;
  }
`;
