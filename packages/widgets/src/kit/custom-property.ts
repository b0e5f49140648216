import { nothing } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

class CustomProperty extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('customProperty() stands on an element');
  }

  render(_name: `--${string}`, _value: string): typeof nothing {
    return nothing;
  }

  override update(part: ElementPart, [name, value]: [`--${string}`, string]): typeof nothing {
    (part.element as HTMLElement).style.setProperty(name, value);
    return nothing;
  }
}

/** Sets a CSS custom property through the CSSOM: a strict Content-Security-Policy refuses `style="…"`. */
export const customProperty = directive(CustomProperty);
