import { css } from 'lit';

export const registerStyles = css`
  .entry {
    display: flex;
    gap: 8px;
    align-items: end;
  }
  .entry .field {
    flex: 1;
    min-inline-size: 0;
  }
  .entry .button {
    flex: none;
    min-block-size: 46px;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
  }
  .pending li {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
    padding-block: 10px;
    border-block-start: 1px solid var(--_line);
  }
  .pending .mono {
    font-weight: 600;
  }
  input[type='file'].control {
    background: var(--_surface);
  }
  .two {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: calc(var(--_space) * 2.5);
    align-items: end;
  }
  @container warranty (width < 420px) {
    .entry {
      align-items: stretch;
      flex-direction: column;
    }
  }
`;
