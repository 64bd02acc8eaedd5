import { open, testAccessibility } from '../support/accessible-states';

testAccessibility({
  features: open('/dashboard/features'),
  'features without flags': open('/dashboard/features', 'grace'),
});
