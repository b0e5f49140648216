import { readFileSync } from 'node:fs';
import {
  BoardContent,
  idempotencyHeader,
  maximumComment,
  maximumFlag,
  maximumIdeaText,
  maximumName,
  maximumNote,
  maximumTitle,
  participantHeader,
  sequenceHeader,
} from '@earshot/client/contract';
import { parse } from 'valibot';
import { fitting, payloads, placeOf } from './payloads.js';

/** Asks a server for a path, as `app.request` does. */
type Ask = (path: string, init: RequestInit) => Response | Promise<Response>;

/** Boards of the demo with a topic for each payload. */
function payloadBoards(): BoardContent[] {
  const demo = new URL('../examples/content/walk-to-school.json', import.meta.url);
  const content = JSON.parse(readFileSync(demo, 'utf8')) as object;
  const names = Object.keys(payloads);
  const ids = new Set(names.map((name) => placeOf(name).board));
  return [...ids].map((id) => {
    const topics = names
      .filter((name) => placeOf(name).board === id)
      .map((name) => {
        const label = fitting(payloads[name]!, 100);
        return { id: placeOf(name).topic, label: { en: label, cy: label } };
      });
    return parse(BoardContent, { ...content, id, topics });
  });
}

/**
 * Says each payload in every field that takes words, over HTTP: the title, the text, the note and the name of an idea,
 * a comment and its name, a flag; lets all of it in, and gives it as the reason of a status and as the host's answer.
 */
export async function sayPayloads(ask: Ask, organiserToken: string): Promise<void> {
  for (const board of payloadBoards()) await organise('/boards', 'POST', board);
  for (const [name, said] of Object.entries(payloads)) await sayEverywhere(name, said);

  async function sayEverywhere(name: string, said: string): Promise<void> {
    const { board, topic } = placeOf(name);
    const path = `/boards/${board}`;
    const { idea } = (await act(`${path}/ideas`, {
      title: fitting(said, maximumTitle),
      text: fitting(said, maximumIdeaText),
      contentNote: fitting(said, maximumNote),
      name: fitting(said, maximumName),
      topic,
    })) as { idea: { id: string } };
    const ideaPath = `${path}/ideas/${idea.id}`;
    await letIn(path);
    const text = fitting(said, maximumComment);
    await act(`${ideaPath}/comments`, { text, name: fitting(said, maximumName) });
    await letIn(path);
    await act(`${ideaPath}/flags`, { reason: 'other', text: fitting(said, maximumFlag) });
    const reason = { en: said, cy: said };
    await organise(`${ideaPath}/status`, 'PUT', { status: 'looking', reason });
    await organise(`${ideaPath}/answer`, 'POST', { text: reason });
  }

  /** Everyone has a device of their own. */
  function act(to: string, body: object): Promise<unknown> {
    return send(to, 'POST', body, {
      [participantHeader]: crypto.randomUUID().replaceAll('-', ''),
      [sequenceHeader]: '1',
    });
  }

  async function letIn(path: string): Promise<void> {
    const { entries } = (await organise(`${path}/waiting`, 'GET')) as { entries: Waiting[] };
    for (const { idea, comment, flags } of entries) {
      if (flags.length) continue;
      const { edition } = comment ?? idea;
      const target = { idea: idea.id, ...(comment && { comment: comment.id }), edition };
      await organise(`${path}/decisions`, 'POST', { ...target, decision: 'show', reason: 'Fine' });
    }
  }

  function organise(under: string, method: string, body?: unknown): Promise<unknown> {
    return send(`/organise${under}`, method, body, {
      Authorization: `Bearer ${organiserToken}`,
    });
  }

  async function send(to: string, method: string, body: unknown, headers: object) {
    const response = await ask(to, {
      method,
      headers: {
        'Content-Type': 'application/json',
        [idempotencyHeader]: crypto.randomUUID(),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const answer = await response.text();
    if (!response.ok) throw new Error(`${method} ${to}: ${answer}`);
    return JSON.parse(answer) as unknown;
  }
}

interface Words {
  readonly id: string;
  readonly edition: string;
}

interface Waiting {
  readonly idea: Words;
  readonly comment: Words | null;
  readonly flags: readonly unknown[];
}
