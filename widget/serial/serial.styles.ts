import { css } from 'lit';

export const serialStyles = css`
  .ask {
    display: grid;
    gap: 12px;
    align-items: end;
  }
  .counter .label {
    margin: 0 0 4px;
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_muted);
  }
  .facts,
  .columns {
    display: grid;
    gap: 14px 24px;
  }
  dt {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .counter {
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .points,
  .last,
  .lines,
  .exceptions {
    display: grid;
    gap: 6px;
  }
  .columns .stack {
    align-content: start;
  }
  .last time {
    display: block;
  }
  .points li {
    display: flex;
    gap: 8px;
  }
  .points .icon {
    margin-block-start: 0.15em;
    color: var(--_muted);
  }
  .lines {
    gap: 0;
  }
  .lines li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 12px;
    padding-block: 8px;
    border-block-end: 1px solid var(--_line);
  }
  .lines .what {
    flex: 1 1 12em;
    display: grid;
    overflow-wrap: anywhere;
  }
  .dates .what {
    font-weight: 600;
  }
  .dates .what .small {
    font-weight: 400;
  }
  .ends {
    gap: 0 16px;
  }
  .ends .button {
    padding-inline: 0;
  }
  .exceptions li {
    padding: 10px 12px;
    border-inline-start: 3px solid var(--_line);
    background: var(--_sunken);
  }
  .exceptions .open {
    border-color: var(--_warn);
  }
  .halves {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(22em, 100%), 1fr));
    gap: 20px 32px;
    align-items: start;
  }
  .life {
    padding: 2px 10px;
    border: 1px solid var(--_line);
    border-radius: 999px;
    font-size: 0.875em;
    color: var(--_text);
    white-space: nowrap;
  }
  h2[tabindex]:focus {
    outline: none;
  }
  .more {
    position: relative;
  }
  .more summary {
    list-style: none;
  }
  .more summary::-webkit-details-marker {
    display: none;
  }
  .more summary::after {
    content: '';
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-block-start: -0.2em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  .more[open] > .menu {
    position: absolute;
    inset-block-start: calc(100% + 4px);
    inset-inline-start: 0;
    z-index: 3;
    display: grid;
    min-inline-size: max-content;
    padding: 6px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 12px 32px rgb(0 0 0 / 18%);
  }
  .more.flipped > .menu {
    inset-inline: auto 0;
  }
  .menu .button {
    justify-content: start;
    border-color: transparent;
    background: none;
    text-align: start;
  }
  .menu .button:hover {
    background: var(--_sunken);
  }
  @container warranty (inline-size >= 480px) {
    .ask {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .facts,
    .columns {
      grid-template-columns: repeat(auto-fit, minmax(11.5em, 1fr));
    }
  }
  @media print {
    .ask,
    .actions {
      display: none;
    }
  }
`;
