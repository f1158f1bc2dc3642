import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { BrowserRouter } from 'react-router';
import { Problem } from './api/problem.js';
import { AllRoutes } from './routes.js';
import { Toasts } from './ui/toasts.js';

/** How long what was read is good enough to show while it is read anew. Milliseconds. */
const FRESH = 15_000;

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH,
      retry: (tries, error) => error instanceof Problem && error.isPassing && tries < 2,
      throwOnError: false,
    },
  },
});

/** The whole web app. */
export function App() {
  return (
    <QueryClientProvider client={queries}>
      <BrowserRouter>
        <AllRoutes />
        <Toasts />
      </BrowserRouter>
    </QueryClientProvider>
  );
}
