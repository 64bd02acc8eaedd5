import { assets } from './assets';
import { authenticate } from './authenticate';
import { authorize } from './authorize';
import { control } from './control';
import { health } from './health';
import { impersonate } from './impersonate';
import { jwks } from './jwks';
import { memberships } from './memberships';
import { organizations } from './organizations';
import { sessions } from './sessions';
import { users } from './users';

/** One array of handlers per WorkOS resource. */
export const handlers = [
  ...authorize,
  ...authenticate,
  ...jwks,
  ...sessions,
  ...users,
  ...organizations,
  ...memberships,
  ...impersonate,
  ...control,
  ...assets,
  ...health,
];
