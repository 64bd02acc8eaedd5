import { hints } from './hints';

/**
 * Runs before first paint and sets classes a prerendered page can't know: the user's theme and the
 * middleware's hints. The dashboard's security policy allows it by hash.
 */
export const documentScript = [
  'const{classList:c}=document.documentElement;',
  'try{const t=localStorage.theme;if(t==="light"||t==="dark")c.add(t)}catch{}',
  `for(const h of ${JSON.stringify(hints)})if(document.cookie.includes(h+"=1"))c.add(h)`,
].join('');
