import { defineOnce } from '../../kit/define.js';
import { EarshotPollResults } from './results.js';

defineOnce('earshot-poll-results', EarshotPollResults);
