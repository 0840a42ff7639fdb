import { css } from 'lit';

export const lookupStyles = css`
  .line {
    display: grid;
    gap: 12px;
  }
  .result:empty {
    display: none;
  }
  .result {
    margin-block-start: calc(var(--_space) * 3);
    transition: opacity var(--_fast);
  }
  .result[aria-busy='true'] {
    opacity: 0.5;
  }
  .where {
    margin-inline-start: -0.6em;
  }
  @container warranty (inline-size >= 480px) {
    .line {
      grid-template: auto auto auto auto / minmax(0, 1fr) auto;
      gap: 6px 12px;
    }
    .line .field {
      grid-area: 1 / 1 / 5 / 3;
      grid-template: subgrid / subgrid;
    }
    .line .field > * {
      grid-column: 1 / 3;
    }
    .line .field > .control {
      grid-column: 1;
    }
    .line .button {
      grid-area: 3 / 2;
      align-self: stretch;
    }
  }
  @media print {
    .ask {
      display: none;
    }
  }
`;
