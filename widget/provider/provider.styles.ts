import { css } from 'lit';

export const providerStyles = css`
  :host {
    display: contents;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  .developer-note {
    all: initial;
    display: block;
    padding: 12px 16px;
    margin-block: 8px;
    border: 2px dashed #b3261e;
    border-radius: 10px;
    background: #fdf1f0;
    color: #16191f;
    font:
      14px/1.5 ui-monospace,
      Consolas,
      monospace;
  }
`;
