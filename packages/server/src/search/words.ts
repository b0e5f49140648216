/** The words of an idea, as far as the index cares. */
export interface Words {
  readonly title: string;
  readonly text: string;
  readonly lang?: string | undefined;
}
