import { css } from 'lit';

export const importStyles = css`
  .spread {
    justify-content: space-between;
  }
  .strong {
    font-weight: 600;
  }
  .drop {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px 14px;
    padding: 18px;
    border: 1.5px dashed var(--_edge);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .drop .pick {
    position: relative;
  }
  .drop .pick:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .chosen {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    font-weight: 600;
  }
  .chosen .muted {
    font-weight: 400;
  }
  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 8px;
    border: 0;
    border-radius: 99px;
    overflow: hidden;
    background: color-mix(in oklab, var(--_text) 12%, var(--_surface));
    accent-color: var(--_accent);
  }
  progress::-webkit-progress-bar {
    background: none;
  }
  progress::-webkit-progress-value {
    border-radius: 99px;
    background: var(--_accent);
    transition: inline-size 300ms linear;
  }
  progress::-moz-progress-bar {
    border-radius: 99px;
    background: var(--_accent);
  }
  .lists {
    display: grid;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: hidden;
  }
  .lists > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .open {
    appearance: none;
    display: grid;
    gap: 2px;
    inline-size: 100%;
    padding: 10px 14px;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .open:hover {
    background: var(--_sunken);
  }
  .open:focus-visible {
    outline-offset: -3px;
  }
  @media (forced-colors: active) {
    progress {
      border: 1px solid;
    }
  }
`;
