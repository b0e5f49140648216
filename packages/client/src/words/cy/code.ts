import type { Words } from '../index.js';

export const code: Words['code'] = {
  label: 'Eich cod',
  hint: 'Mae yn y llythyr a anfonwyd atoch: 12 llythyren a rhif. Nid oes ots am briflythrennau na bylchau.',
};
