import { groupStates, NewInclusion, Step, stepKinds, Text } from '@earshot/client/contract';
import * as v from 'valibot';
import { NewStep } from './moderation/prompts/schemas.js';
import { Reason } from './moderation/schemas.js';

/** That somebody who was invited has taken part: nothing about whom. */
export const NewArrival = v.strictObject({});

/** A group as the organiser reads it, whatever its state; it does not say who named it. */
export const KeptGroup = v.object({
  id: v.string(),
  name: Text,
  lang: v.nullable(v.string()),
  /** Names that it had before. */
  formerNames: v.array(Text),
  /** New with every change of the name: decisions name the one that was read. */
  edition: v.string(),
  nameState: v.picklist(['waiting', 'shown', 'withheld', 'gone']),
  reason: v.nullable(v.string()),
  state: v.picklist(groupStates),
  steps: v.array(v.object({ ...Step.entries, kind: v.picklist(stepKinds) })),
  isOrganisers: v.boolean(),
  notes: v.array(v.object({ why: v.string(), reach: v.string() })),
  echoes: v.number(),
  inclusions: v.array(NewInclusion),
});

/** One group, after the organiser has changed it. */
export const GroupKept = v.object({ contract: v.literal(1), group: KeptGroup });

/** A finished step that everyone can read, and why it stands there. */
export const LoggedStep = v.strictObject({ ...NewStep.entries, reason: Reason });

/** Names that wait for a person to read them, in an order that says nothing about when they came. */
export const WaitingGroups = v.object({ contract: v.literal(1), groups: v.array(KeptGroup) });

/** Everything of a prompt for the organiser, withheld names included, nothing about whose it is. */
export const PromptExport = v.object({
  contract: v.literal(1),
  id: v.string(),
  groups: v.array(KeptGroup),
});

/** What was decided about a name. */
export const GroupDecided = v.object({
  contract: v.literal(1),
  decision: v.picklist(['show', 'withhold']),
});

/** Every decision that was made on a prompt, without the words that it was about. */
export const PromptDecisions = v.object({
  contract: v.literal(1),
  decisions: v.array(
    v.object({
      id: v.string(),
      at: v.string(),
      decision: v.picklist([
        'show',
        'withhold',
        'add',
        'rename',
        'state',
        'log',
        'unlog',
        'pause',
        'resume',
        'close',
      ]),
      group: v.nullable(v.string()),
      reason: v.string(),
    }),
  ),
});
