import { css } from 'lit';

export const ownWritingStyles = css`
  .questions {
    padding: clamp(14px, 3%, 22px);
    border: 2px solid var(--_warn);
    border-radius: var(--_radius);
  }
  .row.writing > .quiet:first-child {
    margin-inline-start: -0.6em;
  }
  .settled {
    display: grid;
    justify-items: start;
    gap: 6px;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_line);
  }
  .files-of-message summary {
    padding-block: 8px;
    cursor: pointer;
    border-radius: 4px;
    font-weight: 600;
    color: var(--_accent-text);
  }
  .unsent {
    display: grid;
    gap: 4px;
    padding: 0.75em 1em;
    border: 1px dashed var(--_edge);
    border-radius: var(--_radius);
  }
`;
