import { css } from 'lit';

export const laterStyles = css`
  .found .badge {
    border-radius: calc(var(--_radius) * 0.8);
  }
  .misfit mark {
    padding-inline: 0.1em;
    border-radius: 3px;
    color: var(--_surface);
    background: var(--_warn);
  }
  .label-at {
    display: flex;
    gap: 1em;
    align-items: center;
    padding: 0.75em;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .label-at img {
    flex: none;
    object-fit: contain;
  }
  .center {
    justify-content: center;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    align-items: end;
    gap: calc(var(--_space) * 2.5) calc(var(--_space) * 2);
  }
  .pair.thirds {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  .choices {
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
  }
  .conditions {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14em, 100%), 1fr));
    gap: 0 calc(var(--_space) * 2);
  }
  .inset {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_line);
  }
  .proof.block,
  .proof.flag {
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .proof.block {
    border-inline-start: 4px solid var(--_accent);
  }
  .proof .drop {
    padding: 8px;
    border-color: var(--_line);
    border-width: 1px;
  }
  .missing {
    padding: 1em;
    border: 2px solid var(--_warn);
    border-radius: var(--_radius);
    background: var(--_warn-soft);
  }
  .missing li {
    margin-block-start: 4px;
  }
  .part {
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .facts {
    display: grid;
    gap: 8px;
  }
  .facts > div {
    display: grid;
    grid-template-columns: minmax(0, 12em) minmax(0, 1fr);
    gap: 2px 16px;
  }
  dt {
    color: var(--_muted);
    font-size: 0.9em;
  }
  dd {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .unit-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 12px;
    margin-block-end: 8px;
  }
  .hero {
    display: grid;
    justify-items: center;
    gap: 4px;
    padding-block: 16px 8px;
    text-align: center;
  }
  .hero h2 {
    margin-block-end: 12px;
  }
  .hero .seal {
    margin-block-end: 8px;
    background: var(--_good);
  }
  .reference {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 4px 12px;
  }
  .reference strong {
    font-size: clamp(1.25em, 7cqi, 2em);
    letter-spacing: 0.02em;
    user-select: all;
  }
  .next {
    padding: 1em;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  @container warranty (inline-size < 520px) {
    .pair,
    .pair.thirds,
    .facts > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container warranty (inline-size < 280px) {
    .proof.block,
    .proof.flag {
      padding: 0.6em;
    }
    .proof .button {
      padding-inline: 0.6em;
      min-inline-size: min-content;
    }
  }
`;
