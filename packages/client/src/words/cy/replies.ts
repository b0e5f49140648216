import type { Words } from '../index.js';
import { dates } from './dates.js';

export const replies: Words['replies'] = {
  ...dates,
  language: 'cy',
  asked: (count) => `Cwestiynau a ofynnodd pobl (${count.toLocaleString('en-GB')})`,
  youAsked: 'Chi ofynnodd',
  replied: (host, date) => (host ? `Ateb gan ${host}, ${date}` : `Ateb: ${date}`),
};
