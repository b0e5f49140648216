import { defineOnce } from '../../kit/define.js';
import '../../kit/writing/define.js';
import { EarshotInclusionForm } from './form.js';
import { EarshotGroupInclusion } from './inclusion.js';

defineOnce('earshot-inclusion-form', EarshotInclusionForm);
defineOnce('earshot-group-inclusion', EarshotGroupInclusion);

declare global {
  interface HTMLElementTagNameMap {
    'earshot-group-inclusion': EarshotGroupInclusion;
    'earshot-inclusion-form': EarshotInclusionForm;
  }
}
