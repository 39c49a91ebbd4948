/** What a document holds besides what it shows: every reader can open it, and its writer hardly means it. */
export type LeftInside =
  | 'comments'
  | 'changes'
  | 'hidden'
  /** A program, or another file. */
  | 'active'
  /** What it fetches from elsewhere, or a link that leads to no address of the web. */
  | 'outside'
  /** Something that cannot be looked through. */
  | 'locked';

/** Whether a link in a document opens a page, a mail or a call, or a place in the document: no program and no disk. */
export function leadsToWeb(address: string): boolean {
  const plain = address.replace(/[\0-\x20]/g, '');
  if (/^(?:https?|ftp|mailto|tel|callto|sms|sip|webcal|geo|doi|urn):/i.test(plain)) return true;
  // What stands before a port is no scheme: `www.kunta.fi:8080`.
  return !/^(?:[a-z][\w+-]*:|\\\\|\/\/)/i.test(plain);
}
