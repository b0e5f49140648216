/** Words that say no more beside others: who is home-educated is a child, and pregnant women expect babies. */
const lists = `
child: home-educated looked-after excluded special-school free-school-meals welsh-medium school-bus
  youth-club scout unaccompanied-child school-refuser young-carer bullied skater young-child pupil
young-person: living-with-parents priced-out neet young-offender youth-club care-leaver sixth-former hanging-about young-unemployed
  looked-after young-carer first-time-voter skater apprentice college-student gamer school-bus
young-adult: living-with-parents priced-out first-time-buyer apprentice care-leaver student
women: trans-women older-women young-women women-sports pregnant new-mother menopausal breastfeeding baby-loss widow wi-member merched-y-wawr
pupil: excluded special-school free-school-meals welsh-medium school-bus sixth-former bullied
  special-parent school-gate-parent
men: miner mens-shed widower
mother: young-family pregnant breastfeeding new-mother lone-mother
baby: pregnant expectant-parent new-parent new-mother breastfeeding
older: sheltered-housing care-home lunch-club lonely-older frail oldest
tenant: sheltered-housing social-tenant private-tenant flat-dweller damp-home shared-house
parent: lone-parent new-parent young-family childcare-user school-gate-parent home-educated
family: home-educated young-family large-family flooded
homeless: temporary-housing rough-sleeper hidden-homeless
patient: cancer heart stroke dementia kidney lung diabetic long-covid waiting-list terminally-ill
worker: train-user bus-user commuter cyclist pedestrian home-worker full-time-worker part-time-worker
soldier: veteran reservist
`;

const impliedBy = new Map(
  lists
    .trim()
    .split(/\n(?=\S)/)
    .map((line) => line.split(':'))
    .map(([word = '', others = '']) => [word, others.trim().split(/\s+/)] as const),
);

/** Whether the word adds nothing to the others of its name. */
export const isImplied = (word: string, others: ReadonlySet<string>) =>
  impliedBy.get(word)?.some((one) => others.has(one)) ?? false;
