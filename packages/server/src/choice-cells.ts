import type { BallotRead } from '@earshot/client/contract';

type Choices = Pick<BallotRead, 'options' | 'ranking' | 'dots'>;

/** The columns that `choiceCells` fills. */
export const choiceColumns = ['options', 'ranking', 'dots'] as const;

/** What a ballot chooses, for a table: ids with spaces between them, ranks as `a>b=c`, dots as `a:3 b:2`. */
export function choiceCells({ options, ranking = [], dots = [] }: Choices): string[] {
  return [
    options.join(' '),
    ranking.map((rank) => rank.join('=')).join('>'),
    dots.map((given) => `${given.option}:${given.dots}`).join(' '),
  ];
}
