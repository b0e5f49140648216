import type { Words } from '../index.js';
import { plural } from '../plural.js';

const dotsIn = (count: number) =>
  plural('cy', count, {
    zero: 'dim dotiau',
    one: 'un dot',
    two: 'dau ddot',
    few: 'tri dot',
    many: 'chwe dot',
    other: `${count} dot`,
  });

export const dots: Words['dots'] = {
  dots: dotsIn,
  left: (left, budget) =>
    left < 0
      ? `Gormod o ddotiau wedi’u rhoi: ${-left} yn ormod`
      : left === 0
        ? `Does dim dotiau ar ôl: rydych wedi rhoi’r cyfan (${budget})`
        : `Dotiau ar ôl: ${left} o ${budget}`,
  given: (option, given) => `${option}: ${dotsIn(given)}.`,
  more: (option) => `Un dot yn fwy i ${option}`,
  fewer: (option) => `Un dot yn llai i ${option}`,
  noneLeft: 'Does gennych ddim dotiau ar ôl. Cymerwch un yn ôl yn gyntaf.',
  perOption: (most) => `Gall un ateb gael ${dotsIn(most)} ar y mwyaf.`,
  unfinished: 'Does dim rhaid defnyddio pob un.',
  minimum: (minimum) => `Defnyddiwch o leiaf ${minimum}.`,
  notSent: 'Mae eich dotiau’n aros yma. Nid ydynt yn cael eu hanfon gyda’r ateb a diciwyd isod.',
};
