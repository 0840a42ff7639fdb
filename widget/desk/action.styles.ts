import { css } from 'lit';

export const actionStyles = css`
  .sheet {
    padding: 14px 18px 18px;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 1.2);
    background: var(--_surface);
    box-shadow: 0 10px 30px rgb(0 0 0 / 12%);
  }
  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 10px;
  }
  form {
    max-inline-size: 44em;
    gap: 16px;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: 14px;
    align-items: end;
  }
  .group {
    position: relative;
    display: grid;
    gap: 12px;
    padding: 12px 14px 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .group > legend {
    padding-inline: 6px;
    margin: 0;
    font-weight: 650;
  }
  .corner {
    position: absolute;
    inset-block-start: -2px;
    inset-inline-end: 4px;
  }
  .choice {
    min-block-size: 40px;
    padding: 0.5em 0.8em;
  }
  .verdict-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .versions {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  .versions :is(th, td) {
    padding: 4px 8px 4px 0;
    padding-inline: 0 12px;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  .versions th {
    color: var(--_muted);
  }
  h4,
  h5 {
    margin: 0;
    font-size: 1em;
    font-weight: 650;
  }
`;
