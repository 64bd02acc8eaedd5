import { z } from 'zod';
import { roles } from '../authz';

/** What several actions parse, with the messages that their forms show. */
export const organizationName = z
  .string('Enter a name.')
  .trim()
  .min(1, 'Enter a name.')
  .max(100, 'Enter a name with 100 characters or fewer.');

export const role = z.enum(Object.keys(roles) as [keyof typeof roles], 'Select a role.');

export const email = z
  .string('Enter a valid email address.')
  .trim()
  .pipe(z.email('Enter a valid email address.'));
