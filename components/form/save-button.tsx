'use client';

import { useEffect, useRef, useState } from 'react';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormState } from './action-form';

/** Disabled until a text field or a choice is changed, once the page is interactive. */
export function SaveButton() {
  const button = useRef<HTMLButtonElement>(null);
  const [isUnchanged, setIsUnchanged] = useState(false);
  const { status } = useFormState();

  // After each render, because saving changes the fields' defaults.
  useEffect(() => {
    const form = button.current?.form;
    if (!form) return;
    const check = () => setIsUnchanged(![...form.elements].some(isChanged));
    check();
    form.addEventListener('input', check);
    return () => form.removeEventListener('input', check);
  });

  // A rejected value becomes its field's default, and can be sent again.
  return (
    <SubmitButton disabled={isUnchanged && status !== 'failed'} ref={button}>
      Save
    </SubmitButton>
  );
}

function isChanged(control: Element) {
  if (control instanceof HTMLSelectElement) {
    return [...control.options].some((option) => option.selected !== option.defaultSelected);
  }
  return control instanceof HTMLInputElement && control.value !== control.defaultValue;
}
