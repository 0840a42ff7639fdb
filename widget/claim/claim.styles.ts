import { css } from 'lit';

export const claimStyles = css`
  .wide {
    gap: calc(var(--_space) * 3);
  }
  h4 {
    margin: 0;
    font-size: 1em;
    font-weight: 650;
    line-height: 1.4;
  }
  h3[data-heading] {
    font-size: 1.12em;
  }
  [data-heading]:focus-visible {
    outline: none;
  }
  .stack > legend {
    margin-block-end: 12px;
  }
  .between {
    justify-content: space-between;
  }
  .center {
    justify-content: center;
  }
  .link {
    appearance: none;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    color: var(--_accent-text);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  .prepare {
    display: flex;
    gap: 0.75em;
    padding: 1em;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .prepare > .icon {
    margin-block-start: 0.1em;
    color: var(--_accent-text);
  }
  .prepare li,
  .dots li {
    padding-inline-start: 0.2em;
    margin-inline-start: 1.1em;
    list-style: disc;
  }
  .units {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .unit {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
  }
  .unit.several {
    padding: 0.6em 1em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .plus {
    font-size: 1.25em;
    line-height: 1;
  }
  .found .badge {
    border-radius: calc(var(--_radius) * 0.8);
  }
  .misfit mark {
    padding-inline: 0.1em;
    border-radius: 3px;
    color: var(--_surface);
    background: var(--_warn);
  }
  .label-at {
    display: flex;
    gap: 1em;
    align-items: center;
    padding: 0.75em;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .label-at img {
    flex: none;
    object-fit: contain;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    align-items: end;
    gap: calc(var(--_space) * 2.5) calc(var(--_space) * 2);
  }
  .pair.thirds {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  .choices {
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
  }
  .conditions {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14em, 100%), 1fr));
    gap: 0 calc(var(--_space) * 2);
  }
  .inset {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_line);
  }
  .proof.block,
  .proof.flag {
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .proof.block {
    border-inline-start: 4px solid var(--_accent);
  }
  .proof .drop {
    padding: 8px;
    border-color: var(--_line);
    border-width: 1px;
  }
  .feet {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 12px;
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_line);
  }
  .feet .primary {
    margin-inline-start: auto;
    padding-inline: 1.6em;
  }
  .kept {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
    min-block-size: 24px;
  }
  .kept .row {
    gap: 0.4em;
    flex-wrap: nowrap;
  }
  .missing {
    padding: 1em;
    border: 2px solid var(--_warn);
    border-radius: var(--_radius);
    background: var(--_warn-soft);
  }
  .missing li {
    margin-block-start: 4px;
  }
  .part {
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .facts {
    display: grid;
    gap: 8px;
  }
  .facts > div {
    display: grid;
    grid-template-columns: minmax(0, 12em) minmax(0, 1fr);
    gap: 2px 16px;
  }
  dt {
    color: var(--_muted);
    font-size: 0.9em;
  }
  dd {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .unit-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 12px;
    margin-block-end: 8px;
  }
  .hero {
    display: grid;
    justify-items: center;
    gap: 4px;
    padding-block: 16px 8px;
    text-align: center;
  }
  .hero h2 {
    margin-block-end: 12px;
  }
  .hero .seal {
    margin-block-end: 8px;
    background: var(--_good);
  }
  .reference {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 4px 12px;
  }
  .reference strong {
    font-size: clamp(1.25em, 7cqi, 2em);
    letter-spacing: 0.02em;
    user-select: all;
  }
  .next {
    padding: 1em;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  @container warranty (inline-size < 520px) {
    .pair,
    .pair.thirds,
    .facts > div {
      grid-template-columns: minmax(0, 1fr);
    }
    .feet .button {
      flex: 1;
    }
    .stepper ol {
      block-size: 12px;
    }
  }
`;
