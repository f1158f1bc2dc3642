import type { DemoPerson } from './issuer.types.js';

/** The pages hold no script; what is sent from them goes to the issuer, which sends people on to the web app. */
export function pageHeaders(origins: readonly string[]): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    `form-action 'self' ${origins.join(' ')}`,
  ];
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  };
}

const ROLE_NAMES: Readonly<Record<string, string>> = {
  consultant: 'virksomhedskonsulent',
  caseworker: 'sagsbehandler',
  'team-lead': 'teamleder',
  manager: 'leder',
  auditor: 'revisor',
  admin: 'administrator',
};

/** Who do you want to be? */
export function choicePage(action: string, people: readonly DemoPerson[], said: string | null): string {
  const buttons = people.map(({ subject, name, roles, team }) => {
    const does = [roles.map((role) => ROLE_NAMES[role] ?? role).join(', '), team].filter((part) => part !== null);
    return `<li><button name="subject" value="${escaped(subject)}"><strong>${escaped(name)}</strong>
      <span>${escaped(does.join(' · '))}</span></button></li>`;
  });
  return page(
    'Log ind',
    `<h1>Hvem vil du være?</h1>
    <p>Fjordby findes ikke: vælg en medarbejder. Her er ingen adgangskode.</p>
    ${said === null ? '' : `<p role="alert">${escaped(said)}</p>`}
    <form method="post" action="${escaped(action)}"><ul>${buttons.join('\n')}</ul></form>`,
  );
}

/** What went wrong, and the way out. */
export function messagePage(title: string, text: string): string {
  return page(title, `<h1>${escaped(title)}</h1><p>${escaped(text)}</p>`);
}

/** @param form the provider's own form, with its one-time word in it */
export function signOutPage(form: string): string {
  return page(
    'Log ud',
    `<h1>Vil du logge ud?</h1>${form}
    <p><button form="op.logoutForm" type="submit" name="logout" value="yes"><strong>Log ud</strong></button></p>
    <p><button form="op.logoutForm" type="submit">Bliv logget ind</button></p>`,
  );
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – Holdfast (demo)</title>
<style>
  body { font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; max-width: 40rem; margin: 2rem auto; padding: 0 1rem }
  ul { list-style: none; padding: 0 }
  button { font: inherit; color: inherit; text-align: left; width: 100%; min-height: 3rem; padding: .5rem 1rem; margin: 0 0 .5rem;
    background: #fff; border: 1px solid #6b6b6b; border-radius: 4px; cursor: pointer }
  button:hover { background: #eef3fb } button:focus-visible { outline: 3px solid #0b57d0; outline-offset: 2px }
  span { display: block; color: #4a4a4a }
</style>
</head>
<body><main>${body}</main></body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
