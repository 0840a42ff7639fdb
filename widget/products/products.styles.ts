import { css } from 'lit';

export const productsStyles = css`
  .push {
    flex: 1;
  }
  .tools {
    display: grid;
    gap: 10px;
  }
  .find {
    display: flex;
    align-items: end;
    gap: 6px;
  }
  .search {
    position: relative;
    flex: 1;
  }
  .search > .icon {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 10px;
    margin-block: auto;
    color: var(--_muted);
    pointer-events: none;
  }
  .search .control {
    padding-inline-start: 36px;
  }
  .picks {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .pick {
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
  .pick:hover {
    border-color: var(--_edge);
  }
  .pick[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent-text);
    font-weight: 600;
  }
  .chosen-bar {
    padding: 4px 8px 4px 12px;
    padding-inline: 12px 8px;
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }
  .scroller {
    overflow: auto;
    max-block-size: var(--warranty-products-height, max(24rem, calc(100dvh - 20rem)));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overscroll-behavior: contain;
  }
  .heads {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--_surface);
    border-block-end: 1px solid var(--_line);
    font-size: 0.8667em;
    font-weight: 600;
    color: var(--_muted);
  }
  .cols {
    display: grid;
    grid-template-columns: minmax(14em, 3fr) minmax(11em, 2fr) minmax(10em, 2fr) minmax(8em, 1.4fr) minmax(
        8em,
        1.2fr
      );
    align-items: center;
    column-gap: 12px;
    padding-inline: 12px;
  }
  .cols:has(> .check) {
    grid-template-columns:
      1.5em minmax(14em, 3fr) minmax(11em, 2fr) minmax(10em, 2fr) minmax(8em, 1.4fr)
      minmax(8em, 1.2fr);
  }
  .heads .cols {
    min-block-size: 36px;
  }
  .rows {
    position: relative;
    contain: layout;
  }
  .row-of {
    position: absolute;
    inset-inline: 0;
    inset-block-start: 0;
    block-size: 3.8em;
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
    cursor: pointer;
    contain: layout paint style;
  }
  .row-of:hover {
    background: var(--_sunken);
  }
  .row-of[aria-selected='true'] {
    background: var(--_accent-soft);
  }
  .row-of > span {
    display: grid;
    align-content: center;
    min-inline-size: 0;
    block-size: 100%;
    overflow: hidden;
  }
  .row-of > span > * {
    justify-self: start;
    max-inline-size: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .row-of > span:focus-visible {
    outline-offset: -3px;
  }
  .row-of bdi + bdi {
    margin-inline-start: 0.75em;
  }
  .box {
    display: grid;
    place-items: center;
    inline-size: 1.3em;
    block-size: 1.3em;
    border: 1.5px solid var(--_edge);
    border-radius: 4px;
  }
  [aria-selected='true'] .box {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(18em, 100%), 1fr));
    gap: 12px;
  }
  .device-card {
    display: grid;
    align-content: start;
    gap: 6px;
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .empty {
    display: grid;
    justify-items: center;
    gap: 8px;
    padding: 40px 24px;
    text-align: center;
  }
  @container warranty (max-width: 720px) {
    .heads {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .cols,
    .cols:has(> .check) {
      grid-template: auto auto auto / minmax(0, 1fr) auto;
      row-gap: 2px;
    }
    .cols:has(> .check) {
      grid-template-columns: 1.5em minmax(0, 1fr) auto;
    }
    .row-of {
      block-size: 7em;
      padding-block: 8px;
    }
    .row-of > span {
      block-size: auto;
    }
    .row-of > .check {
      grid-row: 1 / -1;
    }
    .row-of > :is(.device, .cover) {
      grid-column: 1 / -1;
    }
    .cols:has(> .check) > :is(.device, .cover) {
      grid-column: 2 / -1;
    }
    .row-of > .cover,
    .row-of > .where {
      display: flex;
      gap: 0.6em;
      align-items: center;
    }
    .row-of > .cover > .badge {
      flex: none;
    }
    .row-of > .who {
      display: none;
    }
    .row-of > .where > :first-child {
      flex: none;
      max-inline-size: 60%;
    }
    .row-of > .life {
      justify-self: end;
    }
  }
  @container warranty (max-width: 420px) {
    .row-of {
      block-size: 8.8em;
    }
    .row-of > .cover {
      flex-wrap: wrap;
      gap: 2px 0.6em;
    }
  }
  @media (forced-colors: active) {
    .row-of[aria-selected='true'],
    .pick[aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
