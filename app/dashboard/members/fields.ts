import { z } from 'zod';

export const role = z.string('Select a role.').min(1, 'Select a role.');

export const email = z
  .string('Enter a valid email address.')
  .trim()
  .pipe(z.email('Enter a valid email address.'));
