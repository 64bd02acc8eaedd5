/** `npm run test:eject`: ejects copies of the project, builds them, and runs their remaining tests. */
process.env.EJECT = 'full';
process.argv.push('template/eject', '--workers=1', '--timeout=600000');
void import('./test');
