import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { Toasts } from '../ui/toasts.js';

/** Something on the screen, with everything that stands around it in the app. */
export function show(children: ReactNode, at = '/') {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return render(
    <QueryClientProvider client={queries}>
      <MemoryRouter initialEntries={[at]}>
        {children}
        <Toasts />
      </MemoryRouter>
    </QueryClientProvider>,
  );
}
