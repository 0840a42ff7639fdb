import { css } from 'lit';

export const serialInputStyles = css`
  .card {
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
  }
  .line {
    display: flex;
    gap: 8px;
    align-items: stretch;
  }
  .line .control {
    flex: 1;
    min-inline-size: 0;
  }
  .line .button {
    flex: none;
    min-block-size: 46px;
    padding-inline: 0.8em;
  }
  .told {
    font-size: 0.9em;
    min-block-size: 1.5em;
  }
  .told.good {
    color: var(--_good);
  }
  .told.warn {
    color: var(--_warn);
  }
  @container warranty (width < 300px) {
    .line .button span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`;
