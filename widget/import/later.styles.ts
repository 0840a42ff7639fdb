import { css } from 'lit';

export const laterStyles = css`
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: 12px;
    align-items: end;
  }
  .columns > li {
    padding: 10px 12px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .columns > li.used {
    border-color: color-mix(in oklab, var(--_accent) 45%, var(--_surface));
    background: var(--_accent-soft);
  }
  .columns .label,
  .columns .hint {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .defaults > summary {
    cursor: pointer;
    padding-block: 6px;
    font-weight: 600;
  }
  .defaults > .columns {
    margin-block-start: 8px;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9em, 100%), 1fr));
    gap: 10px;
  }
  .figures > li {
    --_tone: var(--_muted);
    display: grid;
    align-content: start;
    padding: 12px 16px;
    border: 1px solid color-mix(in oklab, var(--_tone) 30%, var(--_surface));
    border-radius: var(--_radius);
    background: color-mix(in oklab, var(--_tone) 6%, var(--_surface));
  }
  .figures > .good {
    --_tone: var(--_good);
  }
  .figures > .warn {
    --_tone: var(--_warn);
  }
  .figures b {
    font-size: 1.7em;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
    color: var(--_tone);
  }
  .picks {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .picks .pick {
    appearance: none;
    min-block-size: 32px;
    padding: 2px 12px;
    border: 1px solid var(--_line);
    border-radius: 99px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: 0.9em;
    cursor: pointer;
  }
  .picks .pick:hover {
    border-color: var(--_edge);
  }
  .picks .pick[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent-text);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .pick b {
    font-variant-numeric: tabular-nums;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.95em;
  }
  th {
    padding: 8px 10px;
    border-block-end: 1px solid var(--_edge);
    font-size: 0.9em;
    font-weight: 600;
    text-align: start;
    color: var(--_muted);
  }
  td {
    padding: 9px 10px;
    border-block-end: 1px solid var(--_line);
    vertical-align: top;
  }
  .number {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .serial {
    overflow-wrap: anywhere;
    min-inline-size: 10em;
  }
  .serial .mono {
    unicode-bidi: isolate;
  }
  .model {
    display: block;
  }
  .badge {
    white-space: nowrap;
  }
  @container warranty (inline-size < 560px) {
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    table,
    tbody {
      display: block;
    }
    tbody tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 4px 10px;
      padding-block: 10px;
      border-block-end: 1px solid var(--_line);
    }
    td {
      padding: 0;
      border: 0;
    }
    .number {
      order: 1;
    }
    .number::before {
      content: attr(data-label) ' ';
    }
    .serial {
      min-inline-size: 0;
    }
    td:nth-child(3) {
      order: 2;
      grid-column: 1 / -1;
    }
    .reason {
      order: 3;
      grid-column: 1 / -1;
    }
    .reason:empty {
      display: none;
    }
  }
`;
