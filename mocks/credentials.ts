export const clientId = 'client_mock';
export const apiKey = 'sk_test_mock';
