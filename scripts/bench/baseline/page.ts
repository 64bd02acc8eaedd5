import 'server-only';

export { listAllowedPages } from '../../../lib/auth/page';
/** Replaces `lib/auth/page`: everyone can open every page. */
export { requireUser as requirePage } from './session';
