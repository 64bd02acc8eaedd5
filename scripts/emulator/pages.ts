import { type Persona, personas } from '../../mocks/personas';

type Page = {
  /** The query of the authorization request. */
  request: string;
  email?: string;
  problem?: string;
  organizations?: { id: string; name: string }[];
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const button = (name: string, value: string, text: string) =>
  `<button name="${name}" value="${escapeHtml(value)}">${escapeHtml(text)}</button>`;

const toButton = ({ firstName, lastName, email }: Persona) =>
  button('email', email, `${firstName} ${lastName}`);

/** The emulator signs in the user in `login_hint`, without a page. */
export function signInForm({ request, email, problem, organizations }: Page): string {
  const hidden = `<input name="request" type="hidden" value="${escapeHtml(request)}">`;
  const choices = organizations
    ? [
        `<input name="email" type="hidden" value="${escapeHtml(email ?? '')}">`,
        ...organizations.map(({ id, name }) => button('organization', id, name)),
      ]
    : personas.map(toButton);
  return `<!doctype html><html lang="en"><title>Sign in</title><main><h1>${organizations ? 'Choose an organization' : 'Sign in'}</h1>
<form action="/hosted/sign-in" method="post">${hidden}${choices.join('')}</form>
<form action="/hosted/sign-in" method="post">${hidden}
<label>Email <input name="email" type="email" value="${escapeHtml(email ?? '')}"></label>
${problem ? `<p role="alert">${escapeHtml(problem)}</p>` : ''}
<button>Continue</button></form></main></html>`;
}
