import type { ButtonHTMLAttributes } from 'react';

/** A button. `kind` says how much it matters: one primary on a form, the rest secondary or plain. */
export function Button({
  kind = 'secondary',
  className = '',
  type = 'button',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { readonly kind?: 'primary' | 'secondary' | 'tertiary' }) {
  return <button type={type} className={`button button-${kind} ${className}`} {...rest} />;
}
