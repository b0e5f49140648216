import { css } from 'lit';

/** What an invitation looks like while it is made. */
export const invitationStyles = css`
  earshot-invitation {
    display: block;
    container-type: inline-size;
  }
  .invitation,
  earshot-invitation-card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  .invitation .field {
    grid-template-columns: minmax(0, 1fr);
  }
  .invitation {
    padding: 1.1em;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
  }
  #invitation {
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.25;
    unicode-bidi: plaintext;
    text-align: var(--side);
  }
  .invitation .lead {
    margin-block-start: -0.65em;
  }
  .invitation .line {
    min-inline-size: 0;
    block-size: 2.75em;
    padding: 0 0.75em;
    color: inherit;
    font: inherit;
    background: var(--surface);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
  }
  .invitation select {
    inline-size: auto;
    max-inline-size: 100%;
    justify-self: start;
  }
  /* As long as the message is, where the browser can tell. */
  .invitation textarea {
    resize: none;
    field-sizing: content;
    background: var(--tint);
  }
  .invitation .actions,
  .invitation .beside {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .invitation .beside .line {
    flex: 1 1 12em;
  }
  .scan {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 1em;
  }
  .scan p {
    flex: 1 1 12em;
  }
  .qr-code {
    inline-size: min(12em, 100%);
    border-radius: var(--radius);
    forced-color-adjust: none;
  }
  @media (pointer: coarse) {
    .invitation .line {
      block-size: max(2.75em, 44px);
    }
  }
  @media print {
    earshot-invitation {
      display: none;
    }
  }
`;
