type Props = {
  label: string;
  name: string;
  type?: 'email';
  autoComplete: string;
  defaultValue?: string;
  /** What's wrong with the value. */
  problem?: string;
};

/** A required field of a hosted page. */
export function Field({ label, name, problem, ...input }: Props) {
  return (
    <>
      <label htmlFor={name}>{label}</label>
      <input
        {...input}
        aria-describedby={problem && `${name}-problem`}
        aria-invalid={problem ? true : undefined}
        id={name}
        name={name}
        required
      />
      {problem && (
        <p className="problem" id={`${name}-problem`} role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
