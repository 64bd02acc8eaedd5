import type { Call } from './call';
import { organizationCalls } from './organization-calls';
import { sessionCalls } from './session-calls';
import { userCalls } from './user-calls';

/** In this order, because some use what earlier ones saved. They leave nothing behind but invitations, revoked. */
export const calls: Call[] = [...userCalls, ...organizationCalls, ...sessionCalls];
