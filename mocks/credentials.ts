export const clientId = 'client_mock';
export const apiKey = 'sk_test_mock';
export const claimToken = 'clm_mock';
