import type { Words } from '../index.js';

export const anchored: Words['anchored'] = {
  close: 'Cau',
};
