import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/opening.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '#renderer/api/queries.ts';
import { App } from './app.tsx';
import { recallLook } from '#renderer/shell/look.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

recallLook();
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
