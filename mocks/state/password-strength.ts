/** Like WorkOS's default policy, without its lists of common and leaked passwords. */
export function findPasswordErrors(password: string) {
  if (password.length < 10) {
    return [{ code: 'password_too_short', message: 'The password needs at least 10 characters.' }];
  }
  if (new Set(password).size < 5) {
    return [{ code: 'password_too_weak', message: 'The password is too easy to guess.' }];
  }
  return [];
}
