import { defineOnce } from '../../kit/define.js';
import '../../kit/writing/define.js';
import { EarshotIdeaComposer } from './composer.js';
import { EarshotIdeaFields } from './fields.js';
import { EarshotIdeaSimilar } from './similar.js';

defineOnce('earshot-idea-fields', EarshotIdeaFields);
defineOnce('earshot-idea-similar', EarshotIdeaSimilar);
defineOnce('earshot-idea-composer', EarshotIdeaComposer);

declare global {
  interface HTMLElementTagNameMap {
    'earshot-idea-composer': EarshotIdeaComposer;
    'earshot-idea-fields': EarshotIdeaFields;
    'earshot-idea-similar': EarshotIdeaSimilar;
  }
}
