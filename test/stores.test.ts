import { testBoardLists } from './board-lists-suite.js';
import { testBoardModeration } from './board-moderation-suite.js';
import { testBoardStore } from './board-store-suite.js';
import { testStoreOfPeople } from './store-people-suite.js';
import { testStore } from './store-suite.js';
import { testStores } from './test-stores.js';

for (const [name, open] of Object.entries(testStores)) {
  testStore(name, open);
  testStoreOfPeople(name, open);
  testBoardStore(name, open);
  testBoardLists(name, open);
  testBoardModeration(name, open);
}
