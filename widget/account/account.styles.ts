import { css } from 'lit';

export const partStyles = css`
  .part {
    padding-block: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_line);
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
    gap: calc(var(--_space) * 2.5);
    align-items: end;
  }
  .narrow {
    max-inline-size: 30em;
  }
  .rows {
    display: grid;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .rows > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px calc(var(--_space) * 2);
    padding: 10px 14px;
  }
  .rows > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .rows form {
    flex: 1;
  }
  .what {
    flex: 1 1 16em;
    min-inline-size: 0;
  }
  .what .badge {
    margin-inline-start: 0.4em;
  }
  .switches {
    display: grid;
    gap: 2px;
  }
  .steps {
    list-style: decimal;
    padding-inline-start: 1.4em;
  }
  .steps ::marker {
    font-weight: 600;
    color: var(--_muted);
  }
  .qr {
    inline-size: min(14em, 100%);
    block-size: auto;
    border-radius: var(--_radius);
  }
  .secret {
    user-select: all;
    overflow-wrap: anywhere;
  }
  .codes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(9em, 1fr));
    gap: 6px 16px;
    max-inline-size: 30em;
    padding: 14px 18px;
    border-radius: var(--_radius);
    background: var(--_sunken);
    user-select: text;
  }
`;

export const accountStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: calc(var(--_space) * 2);
    margin-block-end: calc(var(--_space) * 2);
  }
`;
