import { css } from 'lit';

export const laterStyles = css`
  .told {
    font-size: 0.9em;
  }
  .told.good {
    color: var(--_good);
  }
  .told.warn {
    color: var(--_warn);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 32px;
  }
  .facts dt {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .facts dd {
    font-weight: 600;
  }
  .points {
    display: grid;
    gap: 4px;
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .ground {
    display: flex;
    align-items: center;
    gap: 0.7em;
    min-block-size: 44px;
    cursor: pointer;
  }
  .ground input {
    flex: none;
    inline-size: 1.2em;
    block-size: 1.2em;
    margin: 0;
    accent-color: var(--_accent);
  }
`;
