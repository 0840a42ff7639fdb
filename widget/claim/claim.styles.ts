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
  @container warranty (inline-size < 520px) {
    .feet .button {
      flex: 1 1 auto;
      min-inline-size: min-content;
    }
    .stepper ol {
      block-size: 12px;
    }
  }
  @container warranty (inline-size < 280px) {
    .unit.several {
      padding-inline: 0.6em;
    }
    .notice,
    .prepare {
      padding: 0.7em;
    }
    .notice > .icon,
    .prepare > .icon {
      display: none;
    }
  }
`;
