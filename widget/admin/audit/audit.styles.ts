import { css } from 'lit';

export const auditStyles = css`
  .entry summary {
    display: grid;
    grid-template-columns: 11rem minmax(0, 1fr) auto;
    gap: 2px 16px;
    align-items: baseline;
    padding: 10px 14px;
    cursor: pointer;
    list-style: none;
  }
  .entry summary::-webkit-details-marker {
    display: none;
  }
  .entry summary:hover {
    background: var(--_sunken);
  }
  .entry summary:focus-visible {
    outline-offset: -3px;
  }
  .entry .detail {
    display: grid;
    gap: 12px;
    padding: 4px 14px 16px;
  }
  time {
    font-variant-numeric: tabular-nums;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.92em;
  }
  th,
  td {
    padding: 5px 10px 5px 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  th {
    font-weight: 600;
  }
  td.was {
    color: var(--_muted);
  }
  @container warranty (max-width: 620px) {
    .entry summary {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
