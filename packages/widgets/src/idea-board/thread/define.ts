import { defineOnce } from '../../kit/define.js';
import '../../kit/writing/define.js';
import { EarshotIdeaCommentForm } from './comment-form.js';
import { EarshotIdeaComments } from './comments.js';
import { EarshotIdeaFlag } from './flag.js';
import { EarshotIdeaOwnComments } from './own-comments.js';
import { EarshotIdeaShare } from './share.js';
import { EarshotIdeaSought } from './sought.js';
import { EarshotIdeaThread } from './thread.js';

defineOnce('earshot-idea-share', EarshotIdeaShare);
defineOnce('earshot-idea-flag', EarshotIdeaFlag);
defineOnce('earshot-idea-comment-form', EarshotIdeaCommentForm);
defineOnce('earshot-idea-own-comments', EarshotIdeaOwnComments);
defineOnce('earshot-idea-comments', EarshotIdeaComments);
defineOnce('earshot-idea-sought', EarshotIdeaSought);
defineOnce('earshot-idea-thread', EarshotIdeaThread);

declare global {
  interface HTMLElementTagNameMap {
    'earshot-idea-comment-form': EarshotIdeaCommentForm;
    'earshot-idea-comments': EarshotIdeaComments;
    'earshot-idea-flag': EarshotIdeaFlag;
    'earshot-idea-own-comments': EarshotIdeaOwnComments;
    'earshot-idea-share': EarshotIdeaShare;
    'earshot-idea-sought': EarshotIdeaSought;
    'earshot-idea-thread': EarshotIdeaThread;
  }
}
