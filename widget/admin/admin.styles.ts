import { css } from 'lit';

export const adminStyles = css`
  .base.card {
    padding: 0;
    overflow: clip;
  }
  .door {
    padding: clamp(20px, 5%, 48px);
    max-inline-size: 40em;
    margin-inline: auto;
  }
  .bar-top {
    display: flex;
    align-items: center;
    gap: 4px 8px;
    padding-block: 8px;
    padding-inline: 16px 12px;
    border-block-end: 1px solid var(--_line);
  }
  .bar-top h2 {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-size: 1.0667em;
  }
  .bar-top h2 .muted {
    font-weight: 450;
  }
  .panels {
    border-block-end: 1px solid var(--_line);
    overflow-x: auto;
    scrollbar-width: none;
  }
  .panels ul {
    display: flex;
    gap: 4px;
    padding-inline: 10px;
  }
  .panels a {
    display: block;
    padding: 10px 8px 8px;
    border-block-end: 3px solid transparent;
    color: var(--_muted);
    font-weight: 600;
    text-decoration: none;
    white-space: nowrap;
  }
  .panels a:hover {
    color: var(--_text);
  }
  .panels a:focus-visible {
    outline-offset: -3px;
  }
  .panels a[aria-current] {
    color: var(--_accent-text);
    border-color: var(--_accent);
  }
  .panel {
    padding: clamp(16px, 3%, 28px);
    min-block-size: 24rem;
  }
  @container warranty (max-width: 520px) {
    .who {
      display: none;
    }
  }
  @container warranty (min-width: 1024px) {
    .admin {
      display: grid;
      grid-template-columns: 13rem minmax(0, 1fr);
    }
    .bar-top {
      grid-column: 1 / -1;
    }
    .panels {
      border-block-end: 0;
      border-inline-end: 1px solid var(--_line);
      overflow: visible;
    }
    .panels ul {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 2px;
      padding: 12px 8px;
    }
    .panels a {
      padding: 7px 10px;
      border: 0;
      border-radius: calc(var(--_radius) * 0.8);
      white-space: normal;
    }
    .panels a[aria-current] {
      background: var(--_accent-soft);
    }
  }
`;
