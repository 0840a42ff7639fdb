import { css } from 'lit';

export const drawingStyles = css`
  .facts {
    display: grid;
    gap: 14px 24px;
  }
  dt,
  caption {
    font-size: 0.875em;
    color: var(--_muted);
    text-align: start;
  }
  dd strong {
    font-size: 1.15em;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption {
    padding-block-end: 6px;
  }
  tbody th,
  td {
    padding: 8px 0;
    border-block-start: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }
  th + td,
  td + td {
    padding-inline-start: 12px;
  }
  tbody th {
    font-weight: 600;
  }
  .bar {
    inline-size: 100%;
    block-size: 4px;
    margin-block-start: 6px;
    border-radius: 2px;
    fill: var(--_line);
  }
  .bar:dir(rtl) {
    scale: -1 1;
  }
  .bar .left {
    fill: var(--_good);
  }
  .serial {
    display: inline-block;
  }
  .points {
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
  .next {
    padding: 16px;
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }
  .misfit {
    font-size: 1.25em;
    letter-spacing: 0.08em;
    overflow-wrap: anywhere;
  }
  mark {
    padding: 0 0.15em;
    border-block-end: 3px solid var(--_bad);
    color: var(--_bad);
    background: var(--_bad-soft);
  }
  .models {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 12px;
  }
  form .models {
    margin-block-start: 8px;
  }
  .model {
    display: grid;
    gap: 4px;
    align-content: start;
    padding: 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font: inherit;
    color: inherit;
    background: var(--_surface);
    text-align: start;
  }
  button.model {
    border-color: var(--_edge);
    cursor: pointer;
  }
  button.model:hover {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .model img {
    inline-size: 100%;
    block-size: 120px;
    object-fit: contain;
    border-radius: 6px;
    background: #fff;
  }
  @container warranty (inline-size < 270px) {
    tbody tr {
      display: grid;
      grid-template-columns: 1fr auto;
    }
    td:last-child {
      grid-column: 1 / -1;
      padding: 0 0 8px;
      border: 0;
    }
  }
  @container warranty (inline-size >= 480px) {
    .facts {
      grid-template-columns: repeat(auto-fit, minmax(13em, 1fr));
    }
  }
  @media print {
    .next {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid;
      fill: Canvas;
    }
    .bar .left {
      fill: Highlight;
    }
  }
`;
