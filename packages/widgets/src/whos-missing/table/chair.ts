/** The parts of a chair from above, as SVG paths around its middle: its back is up, away from the table. */
export interface ChairPaths {
  readonly seat: string;
  readonly back: string;
  /** On the chair that is the reader's. */
  readonly plus: string;
}

/** @param size How wide and deep the chair is, in pixels. */
export function chairPaths(size: number): ChairPaths {
  const at = (path: TemplateStringsArray, ...parts: number[]) =>
    String.raw(path, ...parts.map((part) => Math.round(part * size * 100) / 100));
  return {
    // A seat that is a little wider in front, with round corners.
    seat: at`M${-0.24} ${-0.24}H${0.24}Q${0.37} ${-0.24} ${0.39} ${-0.11}L${0.44} ${0.29}Q${0.46} ${0.46} ${0.29} ${0.46}H${-0.29}Q${-0.46} ${0.46} ${-0.44} ${0.29}L${-0.39} ${-0.11}Q${-0.37} ${-0.24} ${-0.24} ${-0.24}Z`,
    // A back that bends around whoever sits.
    back: at`M${-0.48} ${-0.24}C${-0.47} ${-0.42} ${-0.28} ${-0.49} ${0} ${-0.49}S${0.47} ${-0.42} ${0.48} ${-0.24}C${0.48} ${-0.16} ${0.39} ${-0.15} ${0.36} ${-0.23}C${0.33} ${-0.32} ${0.2} ${-0.34} ${0} ${-0.34}S${-0.33} ${-0.32} ${-0.36} ${-0.23}C${-0.39} ${-0.15} ${-0.48} ${-0.16} ${-0.48} ${-0.24}Z`,
    plus: at`M${-0.15} ${0.11}H${0.15}M${0} ${-0.04}V${0.26}`,
  };
}
