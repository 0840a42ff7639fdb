import { css } from 'lit';

export const serialStyles = css`
  .ask {
    display: grid;
    gap: 12px;
    align-items: end;
  }
  .label {
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
  .claims,
  .exceptions,
  .chain {
    display: grid;
    gap: 6px;
  }
  .points li {
    display: flex;
    gap: 8px;
  }
  .points .icon {
    margin-block-start: 0.15em;
    color: var(--_muted);
  }
  .dates li,
  .claims li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 14px;
    padding-block: 6px;
    border-block-end: 1px solid var(--_line);
  }
  .dates .what {
    flex: 1 1 9em;
    font-weight: 600;
  }
  .exceptions li {
    padding: 10px 12px;
    border-inline-start: 3px solid var(--_warn);
    background: var(--_sunken);
  }
  .chain li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
  }
  .device {
    display: inline-grid;
    min-block-size: 44px;
    align-content: center;
    padding: 6px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    font: inherit;
    color: var(--_text);
    background: var(--_surface);
    text-align: start;
  }
  button.device {
    cursor: pointer;
    color: var(--_accent-text);
  }
  button.device:hover {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  button.device:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .here {
    border: 2px solid var(--_accent);
    background: var(--_accent-soft);
  }
  .link {
    display: grid;
    justify-items: center;
  }
  .arrow {
    color: var(--_muted);
  }
  .arrow:dir(rtl) {
    scale: -1 1;
  }
  @container warranty (inline-size >= 480px) {
    .ask {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .facts,
    .columns {
      grid-template-columns: repeat(auto-fit, minmax(13em, 1fr));
    }
  }
  @media print {
    .ask,
    .actions {
      display: none;
    }
  }
`;
