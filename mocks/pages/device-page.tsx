import { Document } from './document';

/** Where users confirm the code that their device shows. */
export function DevicePage({ code, problem }: { code: string; problem?: string }) {
  return (
    <Document title="Connect a device">
      <form action="/device" method="post">
        <label htmlFor="user_code">Code</label>
        <input defaultValue={code} id="user_code" name="user_code" required />
        <label htmlFor="email">Email</label>
        <input id="email" name="email" required type="email" />
        {problem && (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
        <button className="primary" name="decision" type="submit" value="approve">
          Connect
        </button>
        <button name="decision" type="submit" value="deny">
          Deny
        </button>
      </form>
    </Document>
  );
}
