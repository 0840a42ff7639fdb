import { css } from 'lit';

export const queueStyles = css`
  .top {
    display: grid;
    gap: 10px;
    padding: 12px 16px;
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--_surface);
  }
  .top:has(.panel) {
    position: static;
  }
  .tabs {
    display: flex;
    gap: 2px;
    overflow-x: auto;
    scrollbar-width: none;
    scroll-padding-inline: 28px;
    margin-inline: -6px;
    padding-inline: 2px 20px;
    box-shadow: inset 0 -1px var(--_line);
    mask-image: linear-gradient(to right, #000 calc(100% - 24px), transparent);
  }
  .tabs:dir(rtl) {
    mask-image: linear-gradient(to left, #000 calc(100% - 24px), transparent);
  }
  .tab {
    appearance: none;
    flex: none;
    min-block-size: 38px;
    padding: 4px 8px;
    font-size: 0.9333em;
    border: 0;
    border-block-end: 2px solid transparent;
    background: none;
    color: var(--_muted);
    font-family: inherit;
    font-weight: 550;
    cursor: pointer;
  }
  .tab:hover {
    color: var(--_text);
  }
  .tab[aria-selected='true'] {
    color: var(--_text);
    border-color: var(--_accent);
  }
  .tab:focus-visible {
    outline-offset: -3px;
  }
  .find {
    display: flex;
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
  .panel {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9.5em, 100%), 1fr));
    gap: 10px;
    padding: 12px;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .panel > .wide {
    grid-column: 1 / -1;
  }
  .panel .label,
  .panel .control {
    font-size: 0.9em;
  }
  .saved {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .saved .pair {
    display: inline-flex;
    align-items: center;
    max-inline-size: 100%;
    border: 1px solid var(--_line);
    border-radius: 99px;
    background: var(--_surface);
  }
  .saved button {
    appearance: none;
    display: inline-grid;
    place-items: center;
    min-block-size: 28px;
    min-inline-size: 28px;
    padding: 0 4px 0 12px;
    padding-inline: 12px 4px;
    border: 0;
    border-radius: 99px;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.875em;
    cursor: pointer;
  }
  .saved button + button {
    padding: 0;
    color: var(--_muted);
  }
  .saved button:hover {
    color: var(--_accent-text);
  }
  .save-view {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px;
  }
  .save-view .field {
    flex: 1 1 9em;
  }
  .case-row {
    appearance: none;
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2px;
    inline-size: 100%;
    padding: 11px 16px 12px 20px;
    padding-inline: 20px 16px;
    border: 0;
    border-block-start: 1px solid var(--_line);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .case-row::before {
    content: '';
    position: absolute;
    inset-block: 14px;
    inset-inline-start: 9px;
    inline-size: 3px;
    border-radius: 3px;
    background: transparent;
  }
  .case-row.ours::before {
    background: var(--_accent);
  }
  .case-row:hover {
    background: var(--_sunken);
  }
  .case-row[aria-current] {
    background: var(--_accent-soft);
  }
  .case-row:focus-visible {
    outline-offset: -3px;
    border-radius: 6px;
  }
  .head {
    display: flex;
    align-items: center;
    gap: 8px;
    min-inline-size: 0;
  }
  .head time {
    margin-inline-start: auto;
    white-space: nowrap;
  }
  .head .chip {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .ref {
    font-weight: 600;
    font-size: 0.9em;
    white-space: nowrap;
  }
  .who,
  .what {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .who {
    font-weight: 550;
  }
  .next {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .late b {
    color: var(--_bad);
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 6px;
    margin-block-start: 4px;
  }
  .assignee {
    margin-inline-start: auto;
  }
  .foot {
    display: grid;
    justify-items: center;
    padding: 12px 16px 16px;
    border-block-start: 1px solid var(--_line);
  }
  .empty {
    display: grid;
    gap: 4px;
    padding: 40px 24px;
    text-align: center;
  }
  .loading {
    padding: 8px 20px 24px;
  }
  @media (forced-colors: active) {
    .tab[aria-selected='true'] {
      border-color: Highlight;
    }
    .row[aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
