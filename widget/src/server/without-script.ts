import { css } from 'lit';

/** Hides what does nothing where scripts do not run, https://www.w3.org/TR/mediaqueries-5/#scripting */
export const withoutScript = css`
  @media (scripting: none) { .filters, .tabs, .foot-line { display: none; } .status-line { min-block-size: 0; padding-block-end: 8px; } }
`;
