// The prompt beside other widgets: the script tag's file of this name shares with theirs what they have in common.
import './define.js';
