import { css } from 'lit';

export const caseStyles = css`
  :host {
    display: block;
    container: case / inline-size;
  }
  .waiting {
    padding: 28px 24px;
  }
  .case {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    padding: 18px 16px 28px;
  }
  .case-head {
    display: grid;
    gap: 6px;
  }
  .names {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 8px;
  }
  .names h2 {
    margin-inline-end: 4px;
    white-space: nowrap;
  }
  .names > .icon-button {
    margin-inline-start: -10px;
  }
  .names > .icon-button:dir(rtl) {
    rotate: 180deg;
  }
  .next {
    display: flex;
    gap: 6px;
    font-size: 1.0667em;
    font-weight: 550;
  }
  .next.late :is(b, .icon) {
    color: var(--_bad);
    white-space: nowrap;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
  }
  .link {
    appearance: none;
    min-block-size: 24px;
    padding: 0 2px;
    border: 0;
    background: none;
    color: var(--_accent-text);
    font: inherit;
    font-weight: 550;
    text-decoration: underline;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  .link.small {
    font-size: 0.875em;
    text-decoration: none;
    padding: 2px 10px;
    border: 1px solid var(--_line);
    border-radius: 99px;
  }
  .link.small[aria-pressed='true'] {
    background: var(--_accent-soft);
    border-color: var(--_accent);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    align-items: start;
  }
  .column {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    align-content: start;
  }
  @container case (min-width: 780px) {
    .case {
      padding-inline: 24px;
    }
    .columns {
      grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
      gap: 20px;
    }
  }
  .block,
  .talk {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    padding: 14px 16px 16px;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.2);
  }
  .block > h3,
  .talk-head h3 {
    color: var(--_muted);
    font-size: 0.8667em;
    letter-spacing: 0.01em;
  }
  .talk-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
  }
  h4 {
    margin: 0;
    font-size: 1em;
    font-weight: 650;
  }
  .device {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
  }
  .device + .device {
    padding-block-start: 14px;
    border-block-start: 1px solid var(--_line);
  }
  .device .row {
    gap: 6px 8px;
  }
  .serial {
    font-weight: 500;
    color: var(--_muted);
  }
  .receipt {
    padding: 12px 14px;
    border-radius: var(--_radius);
    background: var(--_sunken);
    gap: 10px;
  }
  .verdict-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    font-weight: 550;
  }
  .facts {
    display: grid;
    gap: 4px;
  }
  .facts > div {
    display: grid;
    grid-template-columns: minmax(6.5em, 9.5em) minmax(0, 1fr);
    gap: 12px;
  }
  @container case (max-width: 440px) {
    .facts > div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    dt {
      font-size: 0.875em;
    }
  }
  dt {
    color: var(--_muted);
  }
  dd {
    white-space: pre-line;
  }
  .parts {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .parts caption {
    padding-block-end: 2px;
    color: var(--_muted);
    text-align: start;
  }
  .parts :is(th, td) {
    padding: 4px 0;
    border-block-start: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
  }
  .parts td:last-child {
    text-align: end;
  }
  .said h4 {
    font-size: 0.9333em;
  }
  .said li,
  .entries .files {
    overflow-wrap: anywhere;
  }
  .receipt .said ul {
    list-style: disc;
    padding-inline-start: 1.2em;
  }
  summary {
    min-block-size: 24px;
    color: var(--_accent-text);
    cursor: pointer;
  }
  blockquote {
    margin: 0;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_line);
    white-space: pre-line;
  }
  .person {
    display: grid;
    gap: 4px;
  }
  .person + .person {
    padding-block-start: 10px;
    border-block-start: 1px solid var(--_line);
  }
  .reach {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
  }
  .asked {
    display: grid;
    gap: 6px;
  }
  .asked li {
    display: grid;
    gap: 4px;
    padding-block: 4px;
  }
  .entries {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
  }
  .happened {
    position: relative;
    padding-inline-start: 16px;
  }
  .happened::before {
    content: '';
    position: absolute;
    inset-block-start: 0.55em;
    inset-inline-start: 2px;
    inline-size: 6px;
    block-size: 6px;
    border-radius: 50%;
    background: var(--_edge);
  }
  .entries .said {
    padding: 8px 12px 10px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .entries .theirs {
    background: var(--_sunken);
  }
  .entries .ours {
    border-color: color-mix(in oklab, var(--_accent) 28%, var(--_surface));
    background: var(--_accent-soft);
  }
  .entries .internal {
    border-style: dashed;
    border-color: color-mix(in oklab, var(--_warn) 50%, var(--_surface));
    background: var(--_warn-soft);
  }
  .by {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
  }
  .by time {
    margin-inline-start: auto;
  }
  .body {
    white-space: pre-line;
  }
  @media print {
    .actions,
    warranty-desk-reply {
      display: none;
    }
  }
`;
