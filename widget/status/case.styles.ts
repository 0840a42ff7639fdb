import { css } from 'lit';

export const caseStyles = css`
  .case {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
  }
  .case h2 {
    font-size: 1.5em;
  }
  .reference {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 1.2em;
  }
  .reference .quiet,
  .row.between .quiet {
    margin-inline: -0.6em;
  }
  .reference strong {
    user-select: all;
  }
  .row.tight {
    gap: 0.6em;
  }
  .row.between {
    justify-content: space-between;
  }
  .steps {
    display: grid;
    gap: 0;
  }
  .steps li {
    position: relative;
    display: flex;
    gap: 12px;
    padding-block-end: 14px;
    color: var(--_muted);
  }
  .steps .what {
    flex: 1;
    min-inline-size: 0;
    line-height: 1.35;
  }
  .steps time {
    display: block;
  }
  .steps .mark {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    border: 2px solid var(--_edge);
    border-radius: 50%;
    font-size: 0.7em;
    background: var(--_surface);
  }
  .steps li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 22px 0;
    inset-inline-start: 10px;
    border-inline-start: 2px solid var(--_line);
  }
  .steps .done,
  .steps .current {
    color: var(--_text);
  }
  .steps .done .mark {
    color: var(--_on-accent);
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .steps .done:not(:last-child)::before {
    border-color: var(--_accent);
  }
  .steps .current {
    font-weight: 650;
  }
  .steps .current time {
    font-weight: 400;
  }
  .steps .current .mark {
    border: 6px solid var(--_accent);
  }
  .units {
    display: grid;
    gap: 12px;
  }
  .unit {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    padding: 14px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    break-inside: avoid;
  }
  .unit .name {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 12px;
  }
  .facts {
    display: grid;
    gap: 8px;
  }
  .facts:not(:has(div)) {
    display: none;
  }
  .facts dt {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .points {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .cover {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 6px;
  }
  .cover summary {
    padding-block: 8px;
    cursor: pointer;
    border-radius: 4px;
  }
  .cover .facts {
    padding-block: 4px 8px;
  }
  .said {
    max-inline-size: 65ch;
    white-space: pre-line;
  }
  .said.claimant,
  .said.service {
    inline-size: fit-content;
    margin-block-start: 6px;
    padding: 0.6em 0.9em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .said.service {
    border-color: color-mix(in oklab, var(--_accent) 30%, var(--_surface));
    background: var(--_accent-soft);
  }
  .history .words {
    white-space: normal;
  }
  .enclosed {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin-inline-start: -0.6em;
  }
  .enclosed .button {
    text-align: start;
    font-weight: 550;
    overflow-wrap: anywhere;
  }
  .second,
  .devices-side,
  .talk-side {
    display: grid;
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 4);
  }
  .again {
    padding: 18px;
    margin-block-end: calc(var(--_space) * 3);
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
  }
  @container warranty (inline-size >= 760px) {
    .steps {
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
    }
    .steps li {
      display: block;
      padding: 0;
      padding-inline-end: 12px;
    }
    .steps .mark {
      margin-block-end: 8px;
    }
    .steps .what {
      font-size: 0.9em;
    }
    .steps li:not(:last-child)::before {
      inset: 10px 0 auto 22px;
      inset-inline: 22px 0;
      border-inline-start: 0;
      border-block-start: 2px solid var(--_line);
    }
    .second {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: calc(var(--_space) * 5);
    }
  }
  @media (forced-colors: active) {
    .steps .mark,
    .steps .done .mark {
      color: CanvasText;
      background: Canvas;
      border-color: CanvasText;
    }
    .steps .current .mark {
      border-color: Highlight;
    }
    .reference .quiet,
    .row.between .quiet {
      margin-inline: 0;
    }
  }
  @media print {
    .button,
    .writing,
    .again,
    .notice > .icon {
      display: none !important;
    }
    .enclosed .button {
      display: inline !important;
      color: inherit;
    }
    .card {
      padding: 0;
      border: 0;
      background: none;
    }
    .base {
      color-scheme: light;
    }
    .second {
      grid-template-columns: minmax(0, 1fr);
      gap: 24px;
    }
    .timeline li,
    .notice {
      break-inside: avoid;
    }
  }
`;
