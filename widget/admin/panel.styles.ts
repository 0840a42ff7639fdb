import { css } from 'lit';

/** What the panels look like: a heading with its actions, lists, facts and forms. */
export const panelStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
  }
  h4 {
    margin: 0;
  }
  .list {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: clip;
  }
  .list > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .item {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    padding: 10px 14px;
  }
  .item > :first-child {
    flex: 1 1 14rem;
    min-inline-size: 0;
  }
  button.item {
    appearance: none;
    inline-size: 100%;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  button.item:hover {
    background: var(--_sunken);
  }
  button.item:focus-visible {
    outline-offset: -3px;
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(8rem, max-content) minmax(0, 1fr);
    gap: 6px 20px;
  }
  .facts dt {
    color: var(--_muted);
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: 14px 20px;
    align-items: start;
  }
  .nothing {
    padding: 28px 20px;
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
    text-align: center;
  }
  .copy {
    display: block;
    padding: 10px 14px;
    border-radius: var(--_radius);
    background: var(--_sunken);
    overflow-wrap: anywhere;
  }
  @container warranty (max-width: 480px) {
    .facts {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    .facts dd {
      margin-block-end: 10px;
    }
  }
`;
