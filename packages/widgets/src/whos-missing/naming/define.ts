import { defineOnce } from '../../kit/define.js';
import '../../kit/writing/define.js';
import { EarshotGroupNaming } from './naming.js';
import { EarshotSimilarGroups } from './similar-groups.js';
import { EarshotGroupSuggestions } from './suggestions.js';

defineOnce('earshot-similar-groups', EarshotSimilarGroups);
defineOnce('earshot-group-suggestions', EarshotGroupSuggestions);
defineOnce('earshot-group-naming', EarshotGroupNaming);

declare global {
  interface HTMLElementTagNameMap {
    'earshot-group-naming': EarshotGroupNaming;
    'earshot-group-suggestions': EarshotGroupSuggestions;
    'earshot-similar-groups': EarshotSimilarGroups;
  }
}
