/** A radio that was ringed can be let go again: pressed once more, or by Delete. Browsers by themselves have no way back. */
export function letTakeBack(form: HTMLFormElement): void {
  let ringed: HTMLInputElement | undefined;
  const radioAt = ({ target }: Event) => {
    const control = target instanceof Element ? target.closest('label')?.control : undefined;
    return control instanceof HTMLInputElement && control.type === 'radio' && control.checked
      ? control
      : undefined;
  };
  const takeBack = (radio: HTMLInputElement) => {
    radio.checked = false;
    radio.dispatchEvent(new Event('input', { bubbles: true }));
  };
  form.addEventListener('pointerdown', (event) => (ringed = radioAt(event)));
  form.addEventListener('click', (event) => {
    if (ringed && event.target === ringed) takeBack(ringed);
  });
  form.addEventListener('keydown', (event) => {
    const radio = /^(Delete|Backspace)$/.test(event.key) && radioAt(event);
    if (radio) takeBack(radio);
  });
}
