export function NotMocked() {
  return (
    <p className="column hint">
      At WorkOS, your IT contact sets this up here. The mock doesn’t include it.
    </p>
  );
}
