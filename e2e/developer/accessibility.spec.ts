import { open, testAccessibility } from '../support/accessible-states';

testAccessibility({ developer: open('/dashboard/developer') });
