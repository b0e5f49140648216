import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isInside, overlap, type Box } from './box.js';
import type { Drawing, Room } from './drawing.js';
import { labelSize, layOut, type Guest } from './layout.js';

/** As wide as letters of an ordinary font. */
const measureAt =
  ({ em }: Room) =>
  (text: string) =>
    text.length * em * labelSize * 0.54;

const seat = (room: Room, groups: readonly Guest[]) =>
  layOut(room, groups, 'Who else?', measureAt(room))!;

const named = (count: number): Guest[] =>
  Array.from({ length: count }, (_, index) => ({
    name: ['Young carers', 'Night-shift workers at the hospital', 'Bus drivers'][index % 3]!,
    kind: index % 2 ? 'joined' : 'open',
  }));

const phone: Room = { width: 286, height: 490, em: 16 };
const column: Room = { width: 480, height: 400, em: 16 };

const guest = fc.record<Guest>({
  name: fc.oneof(
    fc.constantFrom(
      'Young carers',
      'Sipsiwn, Roma a Theithwyr',
      'الرحّالة الأيرلنديون',
      'Deaf people',
    ),
    fc.constant('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'),
    fc.string({ minLength: 1, maxLength: 60 }),
  ),
  kind: fc.constantFrom('joined', 'open'),
});
const rooms = fc.record<Room>({
  width: fc.integer({ min: 180, max: 900 }),
  height: fc.integer({ min: 280, max: 600 }),
  em: fc.integer({ min: 10, max: 40 }),
});
const anyTable = (check: (room: Room, groups: Guest[], drawing: Drawing) => void) =>
  fc.assert(
    fc.property(rooms, fc.array(guest, { maxLength: 60 }), (room, groups) =>
      check(room, groups, seat(room, groups)),
    ),
    { numRuns: 150 },
  );

/** The words of a label, its lines put together again. */
const wordsOf = ({ labels }: Drawing) =>
  labels.map(({ lines }) => lines.map(({ text }) => text).join(' '));

function assertApart(boxes: readonly Box[]): void {
  boxes.forEach((box, index) => {
    for (const other of boxes.slice(index + 1)) assert.equal(overlap(box, other), false);
  });
}

test('every group has a chair, whatever the room, and the reader has one more', () => {
  anyTable((_, groups, { seats }) => {
    assert.deepEqual(
      seats.map(({ kind }) => kind),
      ['yours', ...groups.map(({ kind }) => kind)],
    );
  });
});

test('no chair stands in another, and none is cut off', () => {
  anyTable(({ width, height }, _, { seats }) => {
    assertApart(seats.map(({ box }) => box));
    for (const { box } of seats) assert.ok(isInside(box, width, height));
  });
});

test('no words cover other words or a chair, and none are cut off', () => {
  anyTable(({ width, height }, _, { seats, labels, isOnSeats }) => {
    assertApart(labels.map(({ box }) => box));
    for (const { box } of labels) assert.ok(isInside(box, width, height));
    if (!isOnSeats)
      for (const { box } of labels)
        for (const chair of seats) assert.equal(overlap(box, chair.box), false);
  });
});

test('a number that stands on a seat stays within it', () => {
  anyTable((_, _groups, { seats, labels, isOnSeats }) => {
    if (!isOnSeats) return;
    labels.slice(1).forEach(({ box }, index) => {
      const { x, y, width } = seats[index + 1]!.box;
      const farthest = Math.hypot(box.x - x, box.y - y) + Math.hypot(box.width, box.height) / 2;
      assert.ok(farthest <= width / 2);
    });
  });
});

test('names stand there in full, in the order of the list', () => {
  anyTable((_, groups, drawing) => {
    if (drawing.says !== 'names') return;
    const names = groups.map(({ name }) => name.trim().split(/ +/).join(' '));
    assert.deepEqual(wordsOf(drawing), ['Who\u00a0else?', ...names]);
  });
});

test('a table of seven says their names', () => {
  assert.equal(seat(column, named(7)).says, 'names');
});

test('a name that has no room beside its chair makes all of them numbers', () => {
  const long = {
    name: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
    kind: 'open',
  } as const;
  const drawing = seat(column, [...named(3), long]);
  assert.deepEqual(wordsOf(drawing), ['', '1', '2', '3', '4']);
});

test('sixty groups are numbered on a phone, each once and in order', () => {
  const drawing = seat(phone, named(60));
  assert.deepEqual(wordsOf(drawing), [
    '',
    ...Array.from({ length: 60 }, (_, index) => String(index + 1)),
  ]);
});

test('where there is room for chairs only, there are chairs only', () => {
  const drawing = seat({ width: 200, height: 300, em: 40 }, named(60));
  assert.equal(drawing.says, 'nothing');
  assert.equal(drawing.seats.length, 61);
});

test('nobody has been named: there is a table, and a chair for the reader', () => {
  const { table, seats } = seat(column, []);
  assert.ok(table.halfWidth > 80);
  assert.deepEqual(
    seats.map(({ kind }) => kind),
    ['yours'],
  );
});

test('with more groups the table grows and chairs shrink, one’s own stays easy to find', () => {
  const [few, many] = [seat(column, named(5)), seat(column, named(60))];
  assert.ok(many.table.halfWidth > few.table.halfWidth);
  assert.ok(many.seats[1]!.box.width < few.seats[1]!.box.width);
  assert.ok(many.seats[0]!.box.width >= 1.75 * column.em);
});

test('one’s own chair is pulled out, at the lower side; those who have joined in sit at the table', () => {
  const { table, seats } = seat(column, [
    { name: 'Young carers', kind: 'joined' },
    { name: 'Bus drivers', kind: 'open' },
  ]);
  const [own, joined, open] = seats.map(
    ({ box }) => Math.hypot(box.x - table.x, box.y - table.y) - box.width / 2,
  );
  assert.ok(joined! < table.halfWidth);
  assert.ok(open! > table.halfWidth);
  assert.ok(own! > open!);
  assert.ok(Math.abs(seats[0]!.box.x - table.x) < 1 && seats[0]!.box.y > table.y);
});

test('a room of no size has no table', () => {
  assert.equal(
    layOut({ width: 10, height: 10, em: 16 }, named(7), '', () => 1),
    undefined,
  );
});
