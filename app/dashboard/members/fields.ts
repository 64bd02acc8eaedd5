import { z } from 'zod';
import { roles } from '@/lib/authz';

export const role = z.enum(Object.keys(roles) as [keyof typeof roles], 'Select a role.');

export const email = z
  .string('Enter a valid email address.')
  .trim()
  .pipe(z.email('Enter a valid email address.'));
