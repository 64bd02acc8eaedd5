import type { Grants } from '../auth/requirement';
import type { Credential } from './kinds';
import type { TokenRefusal } from './token-error';

/** Who sent a bearer credential. */
export type Caller<Kind extends Credential = Credential> = Pick<Grants, 'permissions'> & {
  kind: Kind;
  /** Of the user, the machine, or the API key. */
  id: string;
  /** Of an API key. Tokens have none. */
  name?: string;
  isImpersonated?: boolean;
  organizationId?: string;
};

export type Refusal = TokenRefusal | 'missing' | 'unaccepted';
