import { testBoardLists } from './board-lists-suite.js';
import { testBoardModeration } from './board-moderation-suite.js';
import { testBoardStore } from './board-store-suite.js';
import { testPromptModeration } from './prompt-moderation-suite.js';
import { testPromptStore } from './prompt-store-suite.js';
import { testPromptTotals } from './prompt-totals-suite.js';
import { testStoreOfPeople } from './store-people-suite.js';
import { testStore } from './store-suite.js';
import { testStores } from './test-stores.js';

for (const [name, open] of Object.entries(testStores)) {
  testStore(name, open);
  testStoreOfPeople(name, open);
  testBoardStore(name, open);
  testBoardLists(name, open);
  testBoardModeration(name, open);
  testPromptStore(name, open);
  testPromptModeration(name, open);
  testPromptTotals(name, open);
}
