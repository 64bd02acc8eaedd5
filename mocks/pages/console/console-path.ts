/** Not `/`, because the live demo serves the console next to the app. */
export const consolePath = '/console';
