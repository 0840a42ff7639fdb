import { css } from 'lit';

export const peopleStyles = css`
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
    gap: 10px 14px;
    align-items: end;
  }
  .roles {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .side {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
  }
  .section {
    display: grid;
    gap: 10px;
    margin-block-start: 20px;
  }
  .acts {
    margin-block-start: 20px;
  }
  .plan {
    padding-inline-start: 1.2em;
  }
  .plan > li {
    list-style: disc;
  }
  h2[tabindex]:focus {
    outline: none;
  }
  .below {
    display: block;
    margin-block-start: 28px;
  }
`;
