import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findPrivateDetails } from './private-details.js';

describe('What everyone reads of a finished step', () => {
  const found = {
    postcode: ['At LL55 1AA', 'at sw1a 2aa, upstairs', 'CF101EP', 'Bus stop M1 1AE.'],
    email: ['mair@brook.example', 'Write (to priya.nair@council.example)', 'mair@brook'],
    phone: ['01632 960 111', '+44 (0)1632 960111', '07700-900-123', '٠١٦٣٢٩٦٠١١١', '1632/960.111'],
  } as const;
  for (const [detail, texts] of Object.entries(found))
    it(`may not hold a private detail (${detail}), however it is written`, () => {
      for (const text of texts) assert.deepEqual(findPrivateDetails(text), [detail], text);
    });

  it('may hold numbers, roads and years, which lead to nobody', () => {
    for (const text of [
      'We came on 14 evenings, between 2024 and 2026',
      'Since 2026-10 the bus stops there, on the A4086 and the M4',
      'Of 1,204 answers 1,050 came on paper; £18,000 was spent',
      'Open 6 am to 10.30 pm from Monday 12/10/2026',
      'Two of us @ the depot, at night',
    ])
      assert.deepEqual(findPrivateDetails(text), [], text);
  });

  it('is searched at once, whatever it holds', () => {
    for (const text of [
      'a'.repeat(60_000),
      '1 '.repeat(8).concat('x').repeat(5_000),
      '@'.repeat(60_000),
    ])
      assert.deepEqual(findPrivateDetails(text), []);
  });
});
