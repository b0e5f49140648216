import { css } from 'lit';

export const anchoredStyles = css`
  .panel {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 0;
    inline-size: min(32em, 100vw - 16px);
    max-inline-size: none;
    max-block-size: none;
    overflow: visible;
    border: 0;
    color: var(--ink);
  }
  .panel:modal {
    inset-inline: 0;
    inline-size: auto;
    max-inline-size: 100vw;
  }
  .panel[data-edge='top']:modal {
    inset-block-start: 0;
  }
  .panel[data-edge='bottom']:modal {
    inset-block-end: 0;
  }
  .panel::backdrop {
    background: rgb(0 0 0 / 35%);
  }
  .panel:popover-open::backdrop {
    background: none;
  }
  .panel:is(:popover-open, :modal) {
    display: flex;
    flex-direction: column;
    max-block-size: var(--room, 80vh);
    background: var(--surface);
    border: 1px solid var(--line-strong);
    border-radius: calc(var(--radius) * 2);
    box-shadow: 0 0.25em 1.5em rgb(0 0 0 / 20%);
  }
  .panel earshot-anchored {
    flex: none;
    display: flex;
    justify-content: flex-end;
    padding: 0.25em 1em 0;
  }
  /* On a low screen what is written there needs every line: the button to close it scrolls away with it. */
  @media (max-height: 20em) {
    .panel:modal {
      display: block;
      overflow: auto;
      overscroll-behavior: contain;
    }
    .panel:modal .scroll {
      overflow: visible;
    }
  }
  .panel .scroll {
    container-type: inline-size;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
    border-radius: inherit;
  }
  .panel .card {
    border: 0;
    padding-block-start: 0.5em;
  }
  .panel .tip {
    position: absolute;
    inline-size: 12px;
    block-size: 12px;
    rotate: 45deg;
    background: var(--surface);
    border: solid var(--line-strong);
  }
  .panel[data-side='top'] .tip {
    margin-block-start: -7px;
    border-width: 1px 0 0 1px;
  }
  .panel[data-side='bottom'] .tip {
    margin-block-start: 0;
    inset-block-end: -7px;
    border-width: 0 1px 1px 0;
  }
  .panel:modal .tip {
    display: none;
  }
`;
