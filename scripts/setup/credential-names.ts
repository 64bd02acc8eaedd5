/** The variables that connect an environment. */
export const credentialNames = ['WORKOS_CLIENT_ID', 'WORKOS_API_KEY'] as const;
