import { qrPath } from '@earshot/client/qr-path';
import { html, type TemplateResult } from 'lit';

/**
 * A QR code of an address: black on white in every scheme of colours, for cameras find no other.
 * @param label What it is, for those who do not see it.
 */
export function renderQrCode(address: string, label: string): TemplateResult {
  const { size, path } = qrPath(address);
  return html`<svg class="qr-code" viewBox="0 0 ${size} ${size}" role="img" aria-label=${label}>
    <path fill="#fff" d="M0 0h${size}v${size}H0z"></path>
    <path fill="#000" d=${path}></path>
  </svg>`;
}
