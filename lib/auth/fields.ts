import { z } from 'zod';

export const organizationName = z
  .string('Enter a name.')
  .trim()
  .min(1, 'Enter a name.')
  .max(100, 'Enter a name with 100 characters or fewer.');
