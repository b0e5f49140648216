import { Visitor } from './visitor.js';

/** Opens an idea with so many comments. */
export async function open(page: HTMLElement, comments: number): Promise<Visitor> {
  const visitor = await Visitor.at(page);
  const { board, thread } = visitor.words;
  await visitor.press(comments ? board.comments(comments) : board.comment);
  await visitor.find('button', thread.shareIdea);
  return visitor;
}
