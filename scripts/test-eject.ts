/** `npm run test:eject`: ejects copies, builds them and runs the tests that are left in them. */
process.env.EJECT = 'full';
process.argv.push('template/eject', '--workers=1', '--timeout=600000');
void import('./test');
