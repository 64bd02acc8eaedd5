/** `npm run test:cli`: downloads WorkOS's command-line tool and tests its commands against the mock. */
process.env.TEST_WORKOS_CLI = '1';
process.argv.push('e2e/template/workos-cli');
void import('./test');
