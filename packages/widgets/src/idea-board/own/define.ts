import { defineOnce } from '../../kit/define.js';
import { EarshotConfirm } from '../../kit/own/confirm.js';
import '../composer/define.js';
import { EarshotIdeaEdit } from './edit.js';
import { EarshotIdeaMerge } from './merge.js';
import { EarshotOwnComment } from './own-comment.js';
import { EarshotOwnIdea } from './own-idea.js';
import { EarshotOwnIdeas } from './own-ideas.js';

defineOnce('earshot-confirm', EarshotConfirm);
defineOnce('earshot-idea-edit', EarshotIdeaEdit);
defineOnce('earshot-idea-merge', EarshotIdeaMerge);
defineOnce('earshot-own-comment', EarshotOwnComment);
defineOnce('earshot-own-idea', EarshotOwnIdea);
defineOnce('earshot-own-ideas', EarshotOwnIdeas);

declare global {
  interface HTMLElementTagNameMap {
    'earshot-confirm': EarshotConfirm;
    'earshot-idea-edit': EarshotIdeaEdit;
    'earshot-idea-merge': EarshotIdeaMerge;
    'earshot-own-comment': EarshotOwnComment;
    'earshot-own-idea': EarshotOwnIdea;
    'earshot-own-ideas': EarshotOwnIdeas;
  }
}
