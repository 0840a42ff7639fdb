import { css } from 'lit';

export const keysStyles = css`
  .stack.wide {
    gap: 32px;
  }
  section.stack {
    gap: 14px;
  }
  .head > :first-child {
    flex: 1 1 20rem;
  }
  .item .row {
    gap: 6px;
  }
  pre {
    margin: 0;
    padding: 12px 14px;
    border-radius: var(--_radius);
    background: var(--_sunken);
    font:
      0.85em/1.6 ui-monospace,
      Consolas,
      monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .value {
    display: block;
    padding: 10px 14px;
    border-radius: var(--_radius);
    background: var(--_sunken);
    overflow-wrap: anywhere;
    user-select: all;
  }
  .ticks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
    gap: 0 16px;
  }
  .ticks .choice.plain {
    padding-block: 4px;
    min-block-size: 36px;
  }
  .secret {
    display: grid;
    gap: 10px;
  }
  .end {
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }
  textarea.control {
    min-block-size: 4.6em;
  }
  .narrow {
    max-inline-size: 20rem;
  }
`;
