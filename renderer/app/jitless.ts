import { z } from 'zod';

// The content policy allows no eval, which zod's compiled parsers would try. Imported before any schema is used.
z.config({ jitless: true });
