import { css } from 'lit';

export const deskStyles = css`
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
    padding: 8px 12px 8px 16px;
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
  .who {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .nothing {
    display: grid;
    gap: 4px;
    place-content: center;
    min-block-size: 60%;
    padding: 40px 24px;
    text-align: center;
  }
  .has-case .list,
  .one {
    display: none;
  }
  .has-case .one {
    display: block;
  }
  .keys {
    display: grid;
    gap: 6px;
  }
  .keys > div {
    display: grid;
    grid-template-columns: 6em minmax(0, 1fr);
    align-items: center;
  }
  kbd {
    display: inline-block;
    min-inline-size: 1.9em;
    padding: 0.1em 0.45em;
    border: 1px solid var(--_line);
    border-block-end-width: 2px;
    border-radius: 6px;
    background: var(--_sunken);
    font: inherit;
    font-size: 0.875em;
    text-align: center;
  }
  @container warranty (max-width: 520px) {
    .who {
      display: none;
    }
  }
  @container warranty (min-width: 896px) {
    .panes {
      display: grid;
      grid-template-columns: minmax(340px, 32%) minmax(0, 1fr);
      block-size: var(--warranty-desk-height, max(36rem, calc(100dvh - 6rem)));
    }
    .pane,
    .has-case .list {
      display: block;
      min-block-size: 0;
      overflow-y: auto;
      overscroll-behavior: contain;
    }
    .list {
      border-inline-end: 1px solid var(--_line);
    }
  }
`;
