import { css } from 'lit';

export const whosMissingStyles = css`
  :host(:state(waiting)) {
    display: none;
  }
  /* As wide as its words; what opens from it measures itself. */
  :host([display='button']) {
    container-type: normal;
    min-inline-size: 0;
  }
  .thanks {
    margin-block-end: 0.75em;
    font-weight: 600;
  }
  .main {
    display: grid;
    gap: 1.5em;
  }
  /* The drawing comes later: its room does not depend on it. */
  earshot-round-table {
    display: block;
    block-size: 24em;
  }
  earshot-round-table[crowded] {
    block-size: 38em;
  }
  @container (min-width: 24em) {
    earshot-round-table {
      block-size: 26em;
    }
    earshot-round-table[crowded] {
      block-size: 32em;
    }
  }
`;
