export function NotMocked() {
  return (
    <p className="column hint">
      WorkOS sets this up with your IT contact here. The mock has nothing to set up.
    </p>
  );
}
