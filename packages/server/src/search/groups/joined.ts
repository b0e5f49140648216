/** What two words make together, whichever of them comes first: a concept, then its parts. */
const lists = `
dementia-carer family dementia
dementia-carer family alzheimers
dementia-carer carer dementia
dementia-carer carer alzheimers
special-parent parent special-school
lone-mother mother single
lone-father father single
lone-parent parent single
student-renter student tenant
young-unemployed young-person unemployed
young-unemployed young-adult unemployed
lonely-older older lonely
no-computer-older older offline
older-women older women
older-men older men
young-women young-adult women
young-men young-adult men
mother-of-young young-child mother
young-family young-child parent
young-family young-child family
new-mother baby mother
new-parent baby parent
new-parent baby family
new-father baby father
lgbt-young lgbt young-person
ukrainian-refugee ukrainian refugee
syrian-refugee syrian refugee
afghan-refugee afghan refugee
ukrainian-refugee ukrainian newcomer
syrian-refugee syrian newcomer
afghan-refugee afghan newcomer
autistic-child autistic child
older-driver older driver
young-driver young-person driver
young-offender young-person offender
young-renter young-person tenant
working-mother worker mother
working-parent worker parent
widow women widowed
widower men widowed
`;

const joined = lists
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** Puts what two words make together in their place. */
export function join(who: Set<string>) {
  for (const [whole = '', ...parts] of joined)
    if (parts.every((part) => who.has(part))) {
      for (const part of parts) who.delete(part);
      who.add(whole);
    }
}
