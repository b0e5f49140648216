import { EchoReceipt, GroupReceipt, InclusionReceipt } from './contract/prompt-mine.js';
import type { Attempt } from './deliver-deed.js';
import type { PromptAct, PromptDeed } from './prompt-client.js';

/** What the back end confirms of a prompt's deed. */
export type PromptReceipt = NonNullable<PromptAct['receipt']>;

/** Makes the request of a prompt's deed. @throws EarshotError */
export async function deliverPromptDeed(
  deed: PromptDeed,
  { send, deleteMine, hold }: Attempt,
): Promise<PromptReceipt | undefined> {
  switch (deed.verb) {
    case 'nameGroup':
      return send(GroupReceipt, 'POST', deed.group);
    case 'withdrawGroup':
      return send(GroupReceipt, 'DELETE');
    case 'echo': {
      const receipt = await send(EchoReceipt, deed.echoes ? 'PUT' : 'DELETE');
      hold(deed.echoes, receipt.echoed);
      return receipt;
    }
    case 'include': {
      const receipt = await send(InclusionReceipt, 'POST', deed.inclusion);
      hold(true, receipt.included);
      return receipt;
    }
    case 'withdrawInclusion': {
      const receipt = await send(InclusionReceipt, 'DELETE');
      hold(false, receipt.included);
      return receipt;
    }
    case 'deleteMine':
      return deleteMine();
  }
}
