import { readBearer } from '../http/read-bearer';
import { store } from '../state/store';
import { asVisitor } from '../state/visitors';
import { findTags } from './tags';
import { findByTag, listVisits } from './visitors';

/** Returns whose API key or access token it is, for a request from outside of their browser. */
export function findBearer(authorization?: string) {
  const token = readBearer(authorization);
  const byKey = listVisits().find((visit) => asVisitor(visit, () => store.apiKeyValues.has(token)));
  const claims = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
  return byKey ?? findTags(claims).map(findByTag).find(Boolean);
}
