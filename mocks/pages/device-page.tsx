import { Document } from './document';
import { Field } from './field';

export type DeviceProblems = { code?: string; email?: string };

/** Where users confirm the code that their device shows. */
export function DevicePage({
  code,
  email,
  problems = {},
}: {
  code: string;
  email?: string;
  problems?: DeviceProblems;
}) {
  return (
    <Document title="Connect a device">
      <p className="hint">Check that the code matches the one on your device.</p>
      <form action="/device" method="post">
        <Field
          autoComplete="off"
          defaultValue={code}
          label="Code"
          name="user_code"
          problem={problems.code}
        />
        <Field
          autoComplete="email"
          defaultValue={email}
          label="Email"
          name="email"
          problem={problems.email}
          type="email"
        />
        <button className="primary" name="decision" type="submit" value="approve">
          Connect
        </button>
        <button formNoValidate name="decision" type="submit" value="deny">
          Deny
        </button>
      </form>
    </Document>
  );
}

/** The end of it, from which users go back to their device. */
export function DeviceResult({ title, text }: { title: string; text: string }) {
  return (
    <Document title={title}>
      <p className="hint">{text}</p>
    </Document>
  );
}
