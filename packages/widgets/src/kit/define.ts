const version = '0.1.0';

/** Registers an element. The first copy on a page wins; a second of another version warns. */
export function defineOnce(name: string, element: CustomElementConstructor): void {
  const first = customElements.get(name) as { version?: string } | undefined;
  if (!first) customElements.define(name, Object.assign(element, { version }));
  else if (first.version !== version)
    console.warn(
      `[${name}] is already defined${first.version ? ` by version ${first.version}` : ''}; version ${version} is not used. Load Earshot once.`,
    );
}
