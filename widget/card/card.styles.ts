import { css } from 'lit';

export const cardStyles = css`
  .result > :last-child {
    margin-block-end: 24px;
  }
  .facts {
    display: grid;
    gap: 12px 24px;
    margin: 0;
  }
  dt {
    font-size: 0.875em;
    color: var(--_muted);
  }
  dd {
    margin: 0;
  }
  .points {
    margin: 0;
    padding-inline-start: 1.2em;
  }
  .paper {
    display: grid;
    gap: 20px;
    padding: 18px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .scannable {
    justify-self: center;
    inline-size: min(100%, 220px);
    border-radius: 6px;
  }
  .code {
    display: block;
    inline-size: 100%;
    border-radius: 6px;
  }
  @container warranty (width >= 480px) {
    .paper {
      grid-template-columns: minmax(0, 1fr) 220px;
    }
  }
  @media print {
    .act,
    .ask {
      display: none;
    }
    .paper {
      grid-template-columns: minmax(0, 1fr) 55mm;
      break-inside: avoid;
      background: none;
    }
  }
`;
