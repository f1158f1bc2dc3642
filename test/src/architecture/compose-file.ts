/** What these tests read of a service in docker-compose.yml. */
export interface ComposeService {
  readonly image?: string;
  readonly build?: { readonly context: string; readonly target: string };
  readonly container_name?: string;
  readonly restart?: string;
  readonly environment?: Readonly<Record<string, string | number | boolean>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

/** What these tests read of docker-compose.yml. */
export interface ComposeFile {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly volumes?: Readonly<Record<string, unknown>>;
}

/** A `${VARIABLE}` with what follows it: `:-fallback`, or `:?` when it must be given. */
export interface Interpolated {
  readonly variable: string;
  readonly required: boolean;
  readonly fallback?: string;
}

const INTERPOLATION = /\$\{([A-Z][A-Z0-9_]*)(?::([-?])([^}]*))?\}/g;

/** Every variable the file takes from outside, in its order. */
export function interpolated(text: string): readonly Interpolated[] {
  return [...text.matchAll(INTERPOLATION)].map(([, variable, sign, rest]) => ({
    variable: variable ?? '',
    required: sign === '?',
    ...(sign === '-' && { fallback: rest ?? '' }),
  }));
}

/** The text as it reads when nothing but the required variables is given, each with `secret`. */
export function withoutInterpolation(text: string, secret: string): string {
  return text.replaceAll(INTERPOLATION, (_whole, _variable: string, sign?: string, rest?: string) =>
    sign === '-' ? (rest ?? '') : secret,
  );
}
