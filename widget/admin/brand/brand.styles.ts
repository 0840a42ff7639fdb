import { css } from 'lit';

export const brandStyles = css`
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .tabs button {
    appearance: none;
    padding: 6px 12px;
    border: 1px solid var(--_line);
    border-radius: 99px;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 550;
    cursor: pointer;
  }
  .tabs button[aria-current] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent-text);
  }
  .beside {
    display: grid;
    gap: 28px;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }
  .colour {
    display: flex;
    gap: 6px;
  }
  .colour input[type='color'] {
    flex: none;
    inline-size: 42px;
    block-size: 38px;
    padding: 3px;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.8);
    background: var(--_surface);
    cursor: pointer;
  }
  .findings li {
    padding-block: 6px;
  }
  .bar-save {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 14px;
    padding: 10px 0;
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }
  .text {
    display: grid;
    gap: 4px 20px;
    padding: 10px 14px;
  }
  .text .control {
    min-block-size: 38px;
  }
  .link {
    padding: 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  details summary {
    cursor: pointer;
    font-weight: 600;
    padding-block: 6px;
  }
  details .fields {
    margin-block-start: 10px;
  }
  @container warranty (min-width: 860px) {
    .beside {
      grid-template-columns: minmax(0, 1fr) minmax(18rem, 24rem);
    }
    .aside {
      position: sticky;
      inset-block-start: 12px;
    }
    .text {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      align-items: center;
    }
  }
`;
