import type { Group } from '@earshot/client/contract';
import { expect, waitUntil } from '@open-wc/testing';
import './define.js';
import type { EarshotRoundTable } from './round-table.js';

const names = [
  'Irish Travellers',
  'عمال النوبات الليلية في المستشفى',
  'Young carers',
  'Parents of children at the special school',
];

const some = (count: number): Group[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `group-${index}`,
    name: names[index % names.length]!,
    state: index % 3 ? 'named' : 'joined',
    steps: [],
  }));

/** What the list is told, in order. */
let told: boolean[] = [];

async function draw(groups: Group[] | undefined, width: number): Promise<EarshotRoundTable> {
  const table = document.createElement('earshot-round-table');
  table.style.cssText = `inline-size: ${width}px; block-size: 26em; font: 16px/1.5 sans-serif`;
  table.groups = groups;
  told = [];
  table.number = (isNumbered) => told.push(isNumbered);
  document.body.append(table);
  await settled(table);
  return table;
}

/** Its room is measured first; then it is drawn. */
async function settled(table: EarshotRoundTable): Promise<void> {
  for (let frames = 0; frames < 4; frames += 1) {
    await new Promise((go) => requestAnimationFrame(go));
    await table.updateComplete;
  }
}

const wordsOf = (table: EarshotRoundTable) =>
  [...table.querySelectorAll('svg[viewBox] text')].map((text) => text.textContent.trim());

describe('the drawing of the round table', () => {
  afterEach(() =>
    document.querySelectorAll('earshot-round-table').forEach((table) => table.remove()),
  );

  it('is not there before groups are known, and tells the list nothing', async () => {
    const table = await draw(undefined, 500);
    expect(wordsOf(table)).to.deep.equal([]);
    expect(told).to.deep.equal([]);
  });

  it('says names in full where there is room, each line within the drawing', async () => {
    const table = await draw(some(4), 500);
    const said = wordsOf(table).join(' ');
    for (const name of names) for (const word of name.split(' ')) expect(said).to.contain(word);
    const place = table.querySelector('div')!.getBoundingClientRect();
    for (const text of table.querySelectorAll('svg text')) {
      const { left, right } = text.getBoundingClientRect();
      if (left === right) continue;
      expect(left).to.be.at.least(place.left);
      expect(right).to.be.at.most(place.right);
    }
    expect(told).to.deep.equal([false]);
  });

  it('does not let one name run into another', async () => {
    const table = await draw(some(7), 640);
    const boxes = [...table.querySelectorAll('svg text')]
      .map((text) => text.getBoundingClientRect())
      .filter(({ width }) => width > 0);
    expect(boxes.length).to.be.above(7);
    const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2;
    boxes.forEach((box, index) => {
      for (const other of boxes.slice(index + 1)) {
        const sameLine = Math.abs(middle(box) - middle(other)) < 14;
        expect(sameLine && box.left < other.right && box.right > other.left).to.be.false;
      }
    });
  });

  it('has numbers where it is narrow, and tells the list; names again where it is wide', async () => {
    const table = await draw(some(7), 260);
    expect(wordsOf(table)).to.deep.equal(['1', '2', '3', '4', '5', '6', '7']);
    table.style.inlineSize = '640px';
    await settled(table);
    expect(wordsOf(table).join(' ')).to.contain('Irish Travellers');
    expect(told).to.deep.equal([true, false]);
  });

  it('speaks another language without a word of its own in English', async () => {
    const table = document.createElement('earshot-round-table');
    document.documentElement.lang = 'cy';
    table.groups = [];
    document.body.append(table);
    await waitUntil(() => table.textContent.includes('mae rhai wedi ymuno'));
    document.documentElement.lang = 'en';
    expect(table.textContent).not.to.contain('joined');
  });
});
