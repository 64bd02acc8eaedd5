import { hints } from './hints';

/**
 * Runs before the first paint and marks the document with what a prerendered page cannot know: the
 * theme somebody chose, and the hints of the middleware. Styles do the rest, so nothing flashes. The
 * security policy of the dashboard allows it by its hash.
 */
export const documentScript = [
  'const{classList:c}=document.documentElement;',
  'try{const t=localStorage.theme;if(t==="light"||t==="dark")c.add(t)}catch{}',
  `for(const h of ${JSON.stringify(hints)})if(document.cookie.includes(h+"=1"))c.add(h)`,
].join('');
